//! Written once by `tests/data/generate.py` from the metadata document `graph-v1.0.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct ChatMessageAttachment {
    pub content: Option<String>,
    pub content_type: Option<String>,
    pub content_url: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub teams_app_id: Option<String>,
    pub thumbnail_url: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.identitySet"
)]
pub struct ChatMessageFromIdentitySet {
    #[odata(base)]
    pub base: IdentitySet,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct ChatMessageHistoryItem {
    #[odata(nullable = false)]
    pub actions: Option<Flags<ChatMessageActions>>,
    #[odata(nullable = false)]
    pub modified_date_time: Option<DateTimeOffset>,
    pub reaction: Option<Box<ChatMessageReaction>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct ChatMessageMention {
    pub id: Option<i32>,
    pub mentioned: Option<Box<ChatMessageMentionedIdentitySet>>,
    pub mention_text: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.identitySet"
)]
pub struct ChatMessageMentionedIdentitySet {
    #[odata(base)]
    pub base: IdentitySet,
    pub conversation: Option<Box<TeamworkConversationIdentity>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct ChatMessagePolicyViolation {
    pub dlp_action: Option<Flags<ChatMessagePolicyViolationDlpActionTypes>>,
    pub justification_text: Option<String>,
    pub policy_tip: Option<Box<ChatMessagePolicyViolationPolicyTip>>,
    pub user_action: Option<Flags<ChatMessagePolicyViolationUserActionTypes>>,
    pub verdict_details: Option<Flags<ChatMessagePolicyViolationVerdictDetailsTypes>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct ChatMessagePolicyViolationPolicyTip {
    pub compliance_url: Option<String>,
    pub general_text: Option<String>,
    pub matched_condition_descriptions: Vec<Option<String>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct ChatMessageReaction {
    #[odata(nullable = false)]
    pub created_date_time: Option<DateTimeOffset>,
    pub display_name: Option<String>,
    pub reaction_content_url: Option<String>,
    #[odata(nullable = false)]
    pub reaction_type: Option<String>,
    #[odata(nullable = false)]
    pub user: Option<Box<ChatMessageReactionIdentitySet>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.identitySet"
)]
pub struct ChatMessageReactionIdentitySet {
    #[odata(base)]
    pub base: IdentitySet,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct ChatRenamedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub chat_display_name: Option<String>,
    pub chat_id: Option<String>,
    pub initiator: Option<Box<AnyIdentitySet>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", open)]
pub struct CommsNotification {
    #[odata(nullable = false)]
    pub change_type: Option<ChangeType>,
    #[odata(nullable = false)]
    pub resource_url: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct CommsNotifications {
    pub value: Vec<Option<CommsNotification>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct ContentCustomization {
    pub attribute_collection: Vec<KeyValue>,
    pub attribute_collection_relative_url: Option<String>,
    pub registration_campaign: Vec<KeyValue>,
    pub registration_campaign_relative_url: Option<String>,
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
pub struct ConversationMemberRoleUpdatedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub conversation_member_roles: Vec<Option<String>>,
    pub conversation_member_user: Option<Box<TeamworkUserIdentity>>,
    pub initiator: Option<Box<AnyIdentitySet>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", open)]
pub struct CustomSecurityAttributeValue {
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct DateTimeTimeZone {
    #[odata(nullable = false)]
    pub date_time: Option<String>,
    pub time_zone: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Deleted {
    pub state: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct EmailAddress {
    pub address: Option<String>,
    pub name: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct EmployeeOrgData {
    pub cost_center: Option<String>,
    pub division: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", abstract)]
pub struct EventMessageDetail {
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = EventMessageDetail)]
pub enum AnyEventMessageDetail {
    EventMessageDetail(EventMessageDetail),
    CallEndedEventMessageDetail(CallEndedEventMessageDetail),
    CallRecordingEventMessageDetail(CallRecordingEventMessageDetail),
    CallStartedEventMessageDetail(CallStartedEventMessageDetail),
    CallTranscriptEventMessageDetail(CallTranscriptEventMessageDetail),
    ChannelAddedEventMessageDetail(ChannelAddedEventMessageDetail),
    ChannelDeletedEventMessageDetail(ChannelDeletedEventMessageDetail),
    ChannelDescriptionUpdatedEventMessageDetail(ChannelDescriptionUpdatedEventMessageDetail),
    ChannelRenamedEventMessageDetail(ChannelRenamedEventMessageDetail),
    ChannelSetAsFavoriteByDefaultEventMessageDetail(
        ChannelSetAsFavoriteByDefaultEventMessageDetail,
    ),
    ChannelUnsetAsFavoriteByDefaultEventMessageDetail(
        ChannelUnsetAsFavoriteByDefaultEventMessageDetail,
    ),
    ChatRenamedEventMessageDetail(ChatRenamedEventMessageDetail),
    ConversationMemberRoleUpdatedEventMessageDetail(
        ConversationMemberRoleUpdatedEventMessageDetail,
    ),
    MeetingPolicyUpdatedEventMessageDetail(MeetingPolicyUpdatedEventMessageDetail),
    MembersAddedEventMessageDetail(MembersAddedEventMessageDetail),
    MembersDeletedEventMessageDetail(MembersDeletedEventMessageDetail),
    MembersJoinedEventMessageDetail(MembersJoinedEventMessageDetail),
    MembersLeftEventMessageDetail(MembersLeftEventMessageDetail),
    MessagePinnedEventMessageDetail(MessagePinnedEventMessageDetail),
    MessageUnpinnedEventMessageDetail(MessageUnpinnedEventMessageDetail),
    TabUpdatedEventMessageDetail(TabUpdatedEventMessageDetail),
    TeamArchivedEventMessageDetail(TeamArchivedEventMessageDetail),
    TeamCreatedEventMessageDetail(TeamCreatedEventMessageDetail),
    TeamDescriptionUpdatedEventMessageDetail(TeamDescriptionUpdatedEventMessageDetail),
    TeamJoiningDisabledEventMessageDetail(TeamJoiningDisabledEventMessageDetail),
    TeamJoiningEnabledEventMessageDetail(TeamJoiningEnabledEventMessageDetail),
    TeamRenamedEventMessageDetail(TeamRenamedEventMessageDetail),
    TeamsAppInstalledEventMessageDetail(TeamsAppInstalledEventMessageDetail),
    TeamsAppRemovedEventMessageDetail(TeamsAppRemovedEventMessageDetail),
    TeamsAppUpgradedEventMessageDetail(TeamsAppUpgradedEventMessageDetail),
    TeamUnarchivedEventMessageDetail(TeamUnarchivedEventMessageDetail),
    #[odata(other)]
    Other(Unknown<EventMessageDetail>),
}
