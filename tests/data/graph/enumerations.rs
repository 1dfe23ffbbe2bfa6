//! Written once by `tests/data/generate.py` from the metadata document `graph-v1.0.csdl.xml`.
use super::*;

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum AttendeeType {
    Required,
    Optional,
    Resource,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum AutomaticRepliesStatus {
    Disabled,
    AlwaysEnabled,
    Scheduled,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum BodyType {
    Text,
    Html,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum CallRecordingStatus {
    Success,
    Failure,
    Initial,
    ChunkFinished,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum ChangeType {
    Created,
    Updated,
    Deleted,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph", flags)]
pub enum ChatMessageActions {
    ReactionAdded = 1,
    ReactionRemoved = 2,
    ActionUndefined = 4,
    UnknownFutureValue = 8,
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum ChatMessageImportance {
    Normal,
    High,
    Urgent,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph", flags)]
pub enum ChatMessagePolicyViolationDlpActionTypes {
    None = 0,
    NotifySender = 1,
    BlockAccess = 2,
    BlockAccessExternal = 4,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph", flags)]
pub enum ChatMessagePolicyViolationUserActionTypes {
    None = 0,
    Override = 1,
    ReportFalsePositive = 2,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph", flags)]
pub enum ChatMessagePolicyViolationVerdictDetailsTypes {
    None = 0,
    AllowFalsePositiveOverride = 1,
    AllowOverrideWithoutJustification = 2,
    AllowOverrideWithJustification = 4,
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum ChatMessageType {
    Message,
    ChatEvent,
    Typing,
    UnknownFutureValue,
    SystemEventMessage,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum DayOfWeek {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum DelegateMeetingMessageDeliveryOptions {
    SendToDelegateAndInformationToPrincipal,
    SendToDelegateAndPrincipal,
    SendToDelegateOnly,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum EventType {
    SingleInstance,
    Occurrence,
    Exception,
    SeriesMaster,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum ExternalAudienceScope {
    None,
    ContactsOnly,
    All,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum FollowupFlagStatus {
    NotFlagged,
    Complete,
    Flagged,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum FreeBusyStatus {
    Unknown,
    Free,
    Tentative,
    Busy,
    Oof,
    WorkingElsewhere,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum GroupAccessType {
    None,
    Private,
    Secret,
    Public,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum Importance {
    Low,
    Normal,
    High,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum InferenceClassificationType {
    Focused,
    #[odata(name = "other")]
    OtherAgain,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum LayoutTemplateType {
    Default,
    VerticalSplit,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum LocationType {
    Default,
    ConferenceRoom,
    HomeAddress,
    BusinessAddress,
    GeoCoordinates,
    StreetAddress,
    Hotel,
    Restaurant,
    LocalBusiness,
    PostalAddress,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum LocationUniqueIdType {
    Unknown,
    LocationStore,
    Directory,
    Private,
    Bing,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "microsoft.graph")]
pub enum OnlineMeetingProviderType {
    Unknown,
    SkypeForBusiness,
    SkypeForConsumer,
    TeamsForBusiness,
    #[odata(other)]
    Other(String),
}
