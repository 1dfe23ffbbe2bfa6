//! Written once by `tests/data/generate.py` from the metadata document `graph-v1.0.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Album {
    pub cover_image_item_id: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct AssignedLabel {
    pub display_name: Option<String>,
    pub label_id: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct AssignedLicense {
    pub disabled_plans: Vec<Guid>,
    pub sku_id: Option<Guid>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct AssignedPlan {
    pub assigned_date_time: Option<DateTimeOffset>,
    pub capability_status: Option<String>,
    pub service: Option<String>,
    pub service_plan_id: Option<Guid>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.attendeeBase"
)]
pub struct Attendee {
    #[odata(base)]
    pub base: AttendeeBase,
    pub proposed_new_time: Option<Box<TimeSlot>>,
    pub status: Option<Box<ResponseStatus>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", inherits = "microsoft.graph.recipient")]
pub struct AttendeeBase {
    #[odata(base)]
    pub base: Recipient,
    pub r#type: Option<AttendeeType>,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = AttendeeBase)]
pub enum AnyAttendeeBase {
    AttendeeBase(AttendeeBase),
    Attendee(Attendee),
    #[odata(other)]
    Other(Unknown<AttendeeBase>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Audio {
    pub album: Option<String>,
    pub album_artist: Option<String>,
    pub artist: Option<String>,
    pub bitrate: Option<i64>,
    pub composers: Option<String>,
    pub copyright: Option<String>,
    pub disc: Option<i16>,
    pub disc_count: Option<i16>,
    pub duration: Option<i64>,
    pub genre: Option<String>,
    pub has_drm: Option<bool>,
    pub is_variable_bitrate: Option<bool>,
    pub title: Option<String>,
    pub track: Option<i32>,
    pub track_count: Option<i32>,
    pub year: Option<i32>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct AuthorizationInfo {
    pub certificate_user_ids: Vec<Option<String>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct AutomaticRepliesSetting {
    pub external_audience: Option<ExternalAudienceScope>,
    pub external_reply_message: Option<String>,
    pub internal_reply_message: Option<String>,
    pub scheduled_end_date_time: Option<Box<DateTimeTimeZone>>,
    pub scheduled_start_date_time: Option<Box<DateTimeTimeZone>>,
    pub status: Option<AutomaticRepliesStatus>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Bundle {
    pub album: Option<Box<Album>>,
    pub child_count: Option<i32>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct CallEndedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub call_duration: Option<Duration>,
    pub call_event_type: Option<TeamworkCallEventType>,
    pub call_id: Option<String>,
    pub call_participants: Vec<Option<CallParticipantInfo>>,
    pub initiator: Option<Box<AnyIdentitySet>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct CallParticipantInfo {
    pub participant: Option<Box<AnyIdentitySet>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct CallRecordingEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub call_id: Option<String>,
    pub call_recording_display_name: Option<String>,
    pub call_recording_duration: Option<Duration>,
    pub call_recording_status: Option<CallRecordingStatus>,
    pub call_recording_url: Option<String>,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub meeting_organizer: Option<Box<AnyIdentitySet>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct CallStartedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub call_event_type: Option<TeamworkCallEventType>,
    pub call_id: Option<String>,
    pub initiator: Option<Box<AnyIdentitySet>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct CallTranscriptEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub call_id: Option<String>,
    pub call_transcript_i_cal_uid: Option<String>,
    pub meeting_organizer: Option<Box<AnyIdentitySet>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct ChannelAddedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub channel_display_name: Option<String>,
    pub channel_id: Option<String>,
    pub initiator: Option<Box<AnyIdentitySet>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct ChannelDeletedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub channel_display_name: Option<String>,
    pub channel_id: Option<String>,
    pub initiator: Option<Box<AnyIdentitySet>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct ChannelDescriptionUpdatedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub channel_description: Option<String>,
    pub channel_id: Option<String>,
    pub initiator: Option<Box<AnyIdentitySet>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct ChannelIdentity {
    pub channel_id: Option<String>,
    pub team_id: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct ChannelRenamedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub channel_display_name: Option<String>,
    pub channel_id: Option<String>,
    pub initiator: Option<Box<AnyIdentitySet>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct ChannelSetAsFavoriteByDefaultEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub channel_id: Option<String>,
    pub initiator: Option<Box<AnyIdentitySet>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct ChannelUnsetAsFavoriteByDefaultEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub channel_id: Option<String>,
    pub initiator: Option<Box<AnyIdentitySet>>,
}
