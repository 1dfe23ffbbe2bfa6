//! Payloads of one value, which is kept.

use super::Kept;
use crate::Value;
use crate::json::{Error, Note, Noted, Reader, Writer};
use crate::payload::{EntityPayload, Payload, SingleValue};
use crate::read::seen::Seen;
use crate::read::text::Recorded;
use crate::value::Slot;

impl Reader {
    /// Reads the value of a property, or the result of an operation (OData JSON 4.01, sections 11 and 18), and keeps of it what was on the wire, as
    /// [`read_kept`](Self::read_kept) does. [`Writer::write_kept_value`] writes both, the value and what stands beside it.
    ///
    /// ```
    /// use odata_core::industry_data::PublicError;
    /// use odata_core::json::{Presence, Reader, Writer};
    ///
    /// let text = r#"{"@odata.context":"$metadata#runs('7')/blockingError","value":{"message":null,"code":"A"}}"#;
    /// let mut error = Reader::lenient().read_kept_value::<PublicError>(text)?.value;
    /// assert_eq!(error.context(), Some("$metadata#runs('7')/blockingError"));
    /// assert_eq!(error.value.presence("message"), Presence::Null);
    /// assert_eq!(error.value.presence("target"), Presence::Absent);
    /// error.value.value_mut().code = Some("B".to_owned());
    /// assert_eq!(Writer::new().write_kept_value(&error), text.replace("\"A\"", "\"B\""));
    /// # Ok::<(), odata_core::json::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`read_payload`](Self::read_payload).
    pub fn read_kept_value<T: Value>(
        &self,
        text: impl AsRef<[u8]>,
    ) -> Result<Noted<SingleValue<Kept<T>>>, Error> {
        let (SingleValue { value, envelope }, seen, notes) = self.kept_payload(text.as_ref())?;
        let value = of_payload(value, seen);
        Ok(Noted {
            value: SingleValue { value, envelope },
            notes,
        })
    }

    /// Reads an entity or a complex value that may stand in an envelope, and keeps of it what was on the wire, as [`read_kept`](Self::read_kept) does.
    ///
    /// Of one that stands alone, where the standard wants it (OData JSON 4.01, section 6), the context and all other control information are members,
    /// and are kept with them: [`Writer::write_kept`] writes them again. What differs from `read_kept` is that an error of the service is told, and that
    /// an envelope is known for one, as [`EntityPayload`] has it. The context in an envelope is not written, since the entity is written alone.
    ///
    /// ```
    /// use odata_core::industry_data::OutgoingFlowRun;
    /// use odata_core::json::{ErrorKind, Reader, Writer};
    ///
    /// let entity = r##"{"@odata.context":"$metadata#runs/$entity","id":"7","endDateTime":null}"##;
    /// let read = Reader::strict().read_kept_entity::<OutgoingFlowRun>(entity)?;
    /// assert_eq!(Writer::new().write_kept(&read.value.value), entity);
    ///
    /// let wrapped = format!(r#"{{"value":{entity}}}"#);
    /// let read = Reader::lenient().read_kept_entity::<OutgoingFlowRun>(wrapped)?;
    /// assert_eq!(Writer::new().write_kept(&read.value.value), entity);
    ///
    /// let refused = r#"{"error":{"code":"timeout","message":"Try again."}}"#;
    /// let error = Reader::lenient().read_kept_entity::<OutgoingFlowRun>(refused).unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::ServiceError);
    /// # Ok::<(), odata_core::json::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`read_payload`](Self::read_payload).
    pub fn read_kept_entity<T: Value>(
        &self,
        text: impl AsRef<[u8]>,
    ) -> Result<Noted<EntityPayload<Kept<T>>>, Error> {
        let (EntityPayload { value, envelope }, seen, notes) = self.kept_payload(text.as_ref())?;
        let value = of_payload(value, seen);
        Ok(Noted {
            value: EntityPayload { value, envelope },
            notes,
        })
    }

    /// Reads a payload of one value. Of what is read of it that value alone is recorded.
    fn kept_payload<P: Payload>(&self, text: &[u8]) -> Result<(P, Seen, Vec<Note>), Error> {
        let read = self.read_whole(text, Recorded::Wire, |reader| reader.payload::<P>());
        let (payload, watched) = read?;
        Ok((payload, watched.seen.unwrap_or(Seen::Null), watched.notes))
    }
}

fn of_payload<T: Value>(value: T, seen: Seen) -> Kept<T> {
    let seen = match value.slot() {
        // It may have been another one before, in a member that came twice.
        Slot::Absent | Slot::Unset | Slot::Null => Seen::Null,
        _ => seen,
    };
    Kept::new(value, seen, Vec::new())
}

impl Writer {
    /// Writes a value as [`write_kept`](Self::write_kept) does, and what stands beside it as [`write_payload`](Self::write_payload) does: in the body of a
    /// request that is left out.
    ///
    /// ```
    /// use odata_core::json::{Purpose, Reader, Writer};
    ///
    /// let text = r#"{"@odata.context":"$metadata#vessels(7)/tags","value":["a","b"]}"#;
    /// let mut tags = Reader::strict().read_kept_value::<Vec<String>>(text)?.value;
    /// assert_eq!(Writer::new().write_kept_value(&tags), text);
    /// tags.value.value_mut().push("c".to_owned());
    /// let body = Writer::new().purpose(Purpose::Replace).write_kept_value(&tags);
    /// assert_eq!(body, r#"{"value":["a","b","c"]}"#);
    /// # Ok::<(), odata_core::json::Error>(())
    /// ```
    pub fn write_kept_value<T: Value>(&self, kept: &SingleValue<Kept<T>>) -> String {
        self.write_around(&kept.envelope, "value", &mut |out| {
            self.append_kept(out, &kept.value)
        })
    }
}
