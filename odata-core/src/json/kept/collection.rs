//! Collections whose items are kept.

use super::Kept;
use crate::Value;
use crate::json::{Error, Noted, Reader};
use crate::payload::Collection;
use crate::read::text::{Recorded, TextReader};

impl Reader {
    /// Reads a collection, or a page of one, and keeps of each item what was on the wire, as [`read_kept`](Self::read_kept) does.
    ///
    /// ```
    /// use odata_core::industry_data::OutgoingFlowRun;
    /// use odata_core::json::{Reader, Writer};
    ///
    /// let text = r#"{"value":[{"id":"7","displayName":"A"},{"endDateTime":null}],"@odata.nextLink":"runs?$skip=2"}"#;
    /// let mut page = Reader::lenient().read_kept_collection::<OutgoingFlowRun>(text)?.value;
    /// assert_eq!(page.next_link.as_deref(), Some("runs?$skip=2"));
    /// page.value[0].value_mut().display_name = Some("B".to_owned());
    /// let written: Vec<_> = page.value.iter().map(|run| Writer::new().write_kept(run)).collect();
    /// assert_eq!(written, [r#"{"id":"7","displayName":"B"}"#, r#"{"endDateTime":null}"#]);
    /// # Ok::<(), odata_core::json::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`read_payload`](Self::read_payload).
    pub fn read_kept_collection<T: Value>(
        &self,
        text: impl AsRef<[u8]>,
    ) -> Result<Noted<Collection<Kept<T>>>, Error> {
        let read = |reader: &mut TextReader<'_>| reader.seen_collection();
        let ((items, envelope), watched) = self.read_whole(text.as_ref(), Recorded::Wire, read)?;
        let items = items.into_iter();
        let value = items
            .map(|(item, seen)| Kept::new(item, seen, Vec::new()))
            .collect();
        Ok(Noted {
            value: Collection { value, envelope },
            notes: watched.notes,
        })
    }
}
