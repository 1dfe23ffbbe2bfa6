//! Reading a collection, and what was on the wire of each item.

use super::TextReader;
use super::service_error::broken_off;
use crate::Value;
use crate::json::Error;
use crate::payload::Envelope;
use crate::read::seen::{Recorder, Seen};

impl TextReader<'_> {
    /// Reads the whole text as an object whose member `value` is a collection: the items, what was seen of each, and what stands beside them.
    pub(crate) fn seen_collection<T: Value>(
        &mut self,
    ) -> Result<(Vec<(T, Seen)>, Envelope), Error> {
        let start = self.parser.remaining();
        let (mut items, mut seen) = (Vec::new(), Vec::new());
        let read = self.envelope("value", &mut |reader| {
            reader.begin(Recorder::begin_list);
            reader.items(&mut items, const { &T::COLLECTION })?;
            reader.end();
            seen = reader.recorder().map(Recorder::items).unwrap_or_default();
            Ok(())
        });
        let read = read.and_then(|envelope| {
            self.parser.finish()?;
            Ok(envelope)
        });
        let envelope = read.map_err(|error| broken_off(error, start))?;
        Ok((items.into_iter().zip(seen).collect(), envelope))
    }
}
