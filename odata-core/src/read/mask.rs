/// Which properties were there: four words inline, more for types with more than 256 properties.
#[derive(Default)]
pub(super) struct Mask {
    words: [u64; 4],
    more: Vec<u64>,
}

impl Mask {
    /// Marks a property as there, and tells whether it was already.
    #[inline]
    pub(super) fn set(&mut self, index: usize) -> bool {
        let (place, bit) = (index / 64, 1 << (index % 64));
        let word = match self.words.get_mut(place) {
            Some(word) => word,
            None => {
                let place = place - self.words.len();
                if self.more.len() <= place {
                    self.more.resize(place + 1, 0);
                }
                &mut self.more[place]
            }
        };
        let was = *word & bit != 0;
        *word |= bit;
        was
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
            assert!(!mask.set(index) && mask.set(index));
            assert!(mask.has(index) && !mask.has(index + 1));
        }
    }
}
