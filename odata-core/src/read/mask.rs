/// Which properties were there: four words inline, more for types with more than 256 properties.
#[derive(Default)]
pub(super) struct Mask {
    words: [u64; 4],
    more: Vec<u64>,
}

impl Mask {
    pub(super) fn set(&mut self, index: usize) {
        let (word, bit) = (index / 64, 1 << (index % 64));
        if let Some(word) = self.words.get_mut(word) {
            *word |= bit;
            return;
        }
        let word = word - self.words.len();
        if self.more.len() <= word {
            self.more.resize(word + 1, 0);
        }
        self.more[word] |= bit;
    }

    pub(super) fn has(&self, index: usize) -> bool {
        let (word, bit) = (index / 64, 1 << (index % 64));
        let word = match self.words.get(word) {
            Some(word) => *word,
            None => self.more.get(word - self.words.len()).copied().unwrap_or(0),
        };
        word & bit != 0
    }
}

#[cfg(test)]
mod tests {
    use super::Mask;

    #[test]
    fn a_mask_holds_any_number_of_properties() {
        let mut mask = Mask::default();
        for index in [0, 63, 64, 255, 256, 1000] {
            assert!(!mask.has(index));
            mask.set(index);
            assert!(mask.has(index) && !mask.has(index + 1));
        }
    }
}
