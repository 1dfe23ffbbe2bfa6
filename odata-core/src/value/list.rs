use super::{How, Slot, SlotMut, Value};

/// A collection, as the walkers see it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a collection",
    label = "expected a `Vec`",
    note = "write `Vec<T>`, or `Vec<Option<T>>` if items may be null"
)]
#[doc(hidden)]
pub trait List {
    fn length(&self) -> usize;
    /// The item at an index; absent past the end.
    fn item(&self, index: usize) -> Slot<'_>;
    /// Adds an item: a null one, or a blank one to write to.
    fn push(&mut self, how: How) -> SlotMut<'_>;
    fn clear(&mut self);
    /// The item at an index, to change it.
    #[cfg(feature = "delta")]
    fn item_mut(&mut self, index: usize) -> SlotMut<'_>;
    /// Removes the items that are not to be kept, by their index.
    #[cfg(feature = "delta")]
    fn retain(&mut self, is_kept: &mut dyn FnMut(usize) -> bool);
}

impl<T: Value> List for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Slot<'_> {
        self.get(index)
            .map_or(Slot::Absent, |item| item.slot().present())
    }

    fn push(&mut self, how: How) -> SlotMut<'_> {
        if how == How::Null && !T::NULLABLE {
            return SlotMut::Refused;
        }
        self.push(T::blank());
        let how = if T::NULLABLE { how } else { How::Existing };
        self.last_mut()
            .map_or(SlotMut::Nothing, |item| item.slot_mut(how))
    }

    fn clear(&mut self) {
        self.clear();
    }

    #[cfg(feature = "delta")]
    fn item_mut(&mut self, index: usize) -> SlotMut<'_> {
        self.get_mut(index)
            .map_or(SlotMut::Nothing, |item| item.slot_mut(How::Existing))
    }

    #[cfg(feature = "delta")]
    fn retain(&mut self, is_kept: &mut dyn FnMut(usize) -> bool) {
        let mut index = 0;
        self.retain(|_| {
            index += 1;
            is_kept(index - 1)
        });
    }
}
