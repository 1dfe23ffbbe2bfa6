use std::fmt::Write;

/// Counts of a run, in the order they are told.
#[derive(Debug, Default)]
pub(crate) struct Counts(Vec<(String, usize)>);

impl Counts {
    pub(crate) fn add(&mut self, what: &str, count: usize) {
        match self.0.iter_mut().find(|(name, _)| *name == what) {
            Some((_, sum)) => *sum += count,
            None => self.0.push((what.to_owned(), count)),
        }
    }

    /// Prints the counts, and fails unless they are those that `docs/data.md` publishes, word by word.
    pub(crate) fn check(&self, subject: &str) {
        let mut line = format!("{subject}:");
        for (at, (what, count)) in self.0.iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            let _ = write!(line, "{comma} {count} {what}");
        }
        println!("{line}");
        let page = include_str!("../../docs/data.md");
        let published = page
            .lines()
            .find(|published| published.starts_with(&format!("{subject}:")));
        assert_eq!(
            published,
            Some(line.as_str()),
            "docs/data.md publishes other counts of {subject}"
        );
    }
}
