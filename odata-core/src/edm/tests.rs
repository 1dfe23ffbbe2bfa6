use std::fmt::{Debug, Display};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::str::FromStr;

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

use super::*;

pub(super) fn assert_written_as_read<T>(texts: &[&str])
where
    T: FromStr<Err = ParseError> + Display + Serialize + DeserializeOwned,
{
    for &text in texts {
        let value: T = text.parse().unwrap();
        assert_eq!(value.to_string(), text);
        let json = format!("{text:?}");
        let value: T = serde_json::from_str(&json).unwrap();
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
    }
}

/// Each text with what its error says is wrong.
pub(super) fn assert_faults<T: FromStr<Err = ParseError> + Debug>(cases: &[(&str, &str)]) {
    for (text, fault) in cases {
        let error = text.parse::<T>().unwrap_err();
        assert_eq!(error.fault().to_string(), *fault, "for {text:?}");
        assert_eq!(error.found(), *text);
    }
}

/// The texts are of equal values, and these hash alike.
pub(super) fn assert_equal<T>(texts: &[&str])
where
    T: FromStr<Err = ParseError> + Debug + Ord + Hash,
{
    let hash = |value: &T| {
        let mut hasher = DefaultHasher::new();
        value.hash(&mut hasher);
        hasher.finish()
    };
    let values: Vec<T> = texts.iter().map(|text| text.parse().unwrap()).collect();
    for pair in values.windows(2) {
        assert_eq!(pair[0], pair[1]);
        assert!(pair[0].cmp(&pair[1]).is_eq());
        assert_eq!(hash(&pair[0]), hash(&pair[1]));
    }
}

/// The texts are of values in strictly ascending order.
pub(super) fn assert_ascending<T: FromStr<Err = ParseError> + Debug + Ord>(texts: &[&str]) {
    let values: Vec<T> = texts.iter().map(|text| text.parse().unwrap()).collect();
    for (index, lower) in values.iter().enumerate() {
        for higher in &values[index + 1..] {
            assert!(
                lower.cmp(higher).is_lt() && higher.cmp(lower).is_gt(),
                "{lower:?} < {higher:?}"
            );
        }
    }
}

/// Pseudo-random numbers: the generator of Knuth's MMIX.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 16
    }

    /// A number from 0 to `bound` - 1.
    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    fn flip(&mut self) -> bool {
        self.below(2) == 0
    }

    fn pick<'a>(&mut self, texts: &[&'a str]) -> &'a str {
        texts[self.below(texts.len() as u64) as usize]
    }

    fn digits(&mut self, count: u64) -> String {
        (0..count)
            .map(|_| char::from(b'0' + self.below(10) as u8))
            .collect()
    }

    fn fraction(&mut self) -> String {
        let count = self.below(13);
        match count {
            0 => String::new(),
            _ => format!(".{}", self.digits(count)),
        }
    }

    fn date(&mut self) -> String {
        let sign = self.pick(&["", "", "", "-"]);
        let year = match self.below(3) {
            0 => self.below(10_000),
            1 => 1900 + self.below(200),
            _ => self.below(1_000_000_000),
        };
        let (month, day) = (1 + self.below(12), 1 + self.below(28));
        format!("{sign}{year:04}-{month:02}-{day:02}")
    }

    fn time_of_day(&mut self) -> String {
        let (hour, minute, second) = (self.below(24), self.below(60), self.below(61));
        if self.flip() {
            return format!("{hour:02}:{minute:02}");
        }
        format!("{hour:02}:{minute:02}:{second:02}{}", self.fraction())
    }

    fn offset(&mut self) -> String {
        if self.flip() {
            return self.pick(&["Z", "+00:00", "-00:00"]).to_owned();
        }
        let (sign, hour, minute) = (self.pick(&["+", "-"]), self.below(24), self.below(60));
        format!("{sign}{hour:02}:{minute:02}")
    }

    fn duration(&mut self) -> String {
        let mut text = format!("{}P", self.pick(&["", "-"]));
        let days = self.flip();
        if days {
            text += &format!("{}D", self.next());
        }
        let components = self.below(8);
        if !days || components != 0 {
            text.push('T');
        }
        if components & 1 != 0 {
            text += &format!("{}H", self.below(100));
        }
        if components & 2 != 0 {
            text += &format!("{}M", self.next());
        }
        if components & 4 != 0 || (!days && components == 0) {
            text += &format!("{}{}S", self.below(100_000), self.fraction());
        }
        text
    }

    fn decimal(&mut self) -> String {
        let mut text = self.pick(&["", "-", "+"]).to_owned();
        let count = 1 + self.below(30);
        text += &self.digits(count);
        if self.flip() {
            let count = 1 + self.below(30);
            text += &format!(".{}", self.digits(count));
        }
        if self.below(3) == 0 {
            let sign = self.pick(&["", "-", "+"]);
            text += &format!("{}{sign}{}", self.pick(&["e", "E"]), self.below(100));
        }
        text
    }

    fn octets(&mut self) -> Vec<u8> {
        (0..self.below(200)).map(|_| self.next() as u8).collect()
    }
}

fn assert_rounds_trip<T: FromStr<Err = ParseError> + Debug + Display + Eq>(text: &str) {
    let value: T = text.parse().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(value.to_string(), text);
    assert_eq!(value.to_string().parse::<T>().unwrap(), value);
}

#[test]
fn any_text_of_the_grammar_comes_back_as_it_was() {
    let mut random = Random(7);
    for _ in 0..5_000 {
        assert_rounds_trip::<Date>(&random.date());
        assert_rounds_trip::<TimeOfDay>(&random.time_of_day());
        let instant = format!(
            "{}T{}{}",
            random.date(),
            random.time_of_day(),
            random.offset()
        );
        assert_rounds_trip::<DateTimeOffset>(&instant);
        assert_rounds_trip::<Duration>(&random.duration());
        assert_rounds_trip::<Decimal>(&random.decimal());
        let guid = (u128::from(random.next()) << 64) | u128::from(random.next());
        assert_rounds_trip::<Guid>(&Guid::from_u128(guid).to_string());
    }
}

#[test]
fn any_octets_come_back_in_every_spelling_of_base64() {
    let mut random = Random(11);
    for _ in 0..500 {
        let octets = random.octets();
        for alphabet in [Alphabet::UrlSafe, Alphabet::Standard] {
            for padding in [true, false] {
                let text = Binary::new(octets.clone())
                    .with_alphabet(alphabet)
                    .with_padding(padding)
                    .to_string();
                assert_rounds_trip::<Binary>(&text);
                assert_eq!(text.parse::<Binary>().unwrap().as_bytes(), octets);
            }
        }
    }
}

#[test]
fn no_change_of_one_byte_panics() {
    let mut random = Random(13);
    for _ in 0..20_000 {
        let mut bytes = match random.below(5) {
            0 => format!("{}T{}Z", random.date(), random.time_of_day()),
            1 => random.duration(),
            2 => random.decimal(),
            3 => Guid::from_u128(random.next().into()).to_string(),
            _ => Binary::new(random.octets()).to_string(),
        }
        .into_bytes();
        let at = random.below(bytes.len() as u64 + 1) as usize;
        match (random.flip(), bytes.get_mut(at)) {
            (true, Some(byte)) => *byte = random.below(128) as u8,
            _ => bytes.truncate(at),
        }
        let text = String::from_utf8(bytes).unwrap();
        let _ = text.parse::<DateTimeOffset>();
        let _ = text.parse::<Duration>();
        let _ = text.parse::<Guid>();
        let _ = text.parse::<Binary>();
        if let Ok(decimal) = text.parse::<Decimal>() {
            let _ = decimal.is_multiple_of(&Decimal::from(3));
            assert!(serde_json::to_string(&decimal).is_ok());
        }
    }
}

#[test]
fn an_error_shows_at_most_sixty_characters_of_the_text() {
    let text = "ü".repeat(61);
    let error = text.parse::<Date>().unwrap_err();
    assert_eq!(error.found(), format!("{}…", "ü".repeat(59)));
    assert_eq!(error.type_name(), "Edm.Date");
    let text = "ü".repeat(60);
    assert_eq!(text.parse::<Date>().unwrap_err().found(), text);
}

#[test]
fn a_character_outside_ascii_is_named_where_it_stands() {
    assert_faults::<Date>(&[(
        "2024-ü1-01",
        "expected a month of two digits at byte 5, found 'ü'",
    )]);
    assert_faults::<Binary>(&[("AAAü", "expected a base64 character at byte 3, found 'ü'")]);
}

#[test]
fn reading_anything_but_a_string_names_the_type() {
    let error = serde_json::from_str::<Date>("5").unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid type: integer `5`, expected a string with an Edm.Date at line 1 column 1"
    );
}

#[test]
fn the_types_of_the_hot_path_are_small() {
    assert_eq!(size_of::<Date>(), 8);
    assert_eq!(size_of::<TimeOfDay>(), 12);
    assert_eq!(size_of::<DateTimeOffset>(), 24);
    assert_eq!(size_of::<Guid>(), 16);
    assert_eq!(size_of::<ParseError>(), size_of::<usize>());
}
