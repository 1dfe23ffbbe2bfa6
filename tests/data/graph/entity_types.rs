//! Written once by `tests/data/generate.py` from the metadata document `graph-v1.0.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.conversationMember"
)]
pub struct AadUserConversationMember {
    #[odata(base)]
    pub base: ConversationMember,
    pub email: Option<String>,
    pub tenant_id: Option<String>,
    pub user_id: Option<String>,
    #[odata(navigation)]
    pub user: Option<Box<AnyUser>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.conversationMember"
)]
pub struct AnonymousGuestConversationMember {
    #[odata(base)]
    pub base: ConversationMember,
    pub anonymous_guest_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.conversationMember"
)]
pub struct AzureCommunicationServicesUserConversationMember {
    #[odata(base)]
    pub base: ConversationMember,
    pub azure_communication_services_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.entity",
    abstract
)]
pub struct BaseItem {
    #[odata(base)]
    pub base: Entity,
    pub created_by: Option<Box<AnyIdentitySet>>,
    #[odata(nullable = false)]
    pub created_date_time: Option<DateTimeOffset>,
    pub description: Option<String>,
    pub e_tag: Option<String>,
    pub last_modified_by: Option<Box<AnyIdentitySet>>,
    #[odata(nullable = false)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub name: Option<String>,
    pub parent_reference: Option<Box<ItemReference>>,
    pub web_url: Option<String>,
    #[odata(navigation)]
    pub created_by_user: Option<Box<AnyUser>>,
    #[odata(navigation)]
    pub last_modified_by_user: Option<Box<AnyUser>>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = BaseItem)]
pub enum AnyBaseItem {
    BaseItem(BaseItem),
    DriveItem(DriveItem),
    #[odata(other)]
    Other(Unknown<BaseItem>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph", inherits = "microsoft.graph.entity")]
pub struct ChatMessage {
    #[odata(base)]
    pub base: Entity,
    pub attachments: Vec<Option<ChatMessageAttachment>>,
    #[odata(nullable = false)]
    pub body: Option<Box<ItemBody>>,
    pub channel_identity: Option<Box<ChannelIdentity>>,
    pub chat_id: Option<String>,
    pub created_date_time: Option<DateTimeOffset>,
    pub deleted_date_time: Option<DateTimeOffset>,
    pub etag: Option<String>,
    pub event_detail: Option<Box<AnyEventMessageDetail>>,
    pub from: Option<Box<ChatMessageFromIdentitySet>>,
    #[odata(nullable = false)]
    pub importance: Option<ChatMessageImportance>,
    pub last_edited_date_time: Option<DateTimeOffset>,
    pub last_modified_date_time: Option<DateTimeOffset>,
    #[odata(nullable = false)]
    pub locale: Option<String>,
    pub mentions: Vec<Option<ChatMessageMention>>,
    pub message_history: Vec<Option<ChatMessageHistoryItem>>,
    #[odata(nullable = false)]
    pub message_type: Option<ChatMessageType>,
    pub policy_violation: Option<Box<ChatMessagePolicyViolation>>,
    pub reactions: Vec<Option<ChatMessageReaction>>,
    pub reply_to_id: Option<String>,
    pub subject: Option<String>,
    pub summary: Option<String>,
    pub web_url: Option<String>,
    #[odata(navigation)]
    pub hosted_contents: Vec<DynamicValue>,
    #[odata(navigation)]
    pub replies: Vec<AnyChatMessage>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = ChatMessage)]
pub enum AnyChatMessage {
    ChatMessage(ChatMessage),
    #[odata(other)]
    Other(Unknown<ChatMessage>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.policyDeletableItem"
)]
pub struct ConditionalAccessPolicy {
    #[odata(base)]
    pub base: PolicyDeletableItem,
    pub conditions: Option<DynamicValue>,
    pub created_date_time: Option<DateTimeOffset>,
    pub description: Option<String>,
    #[odata(nullable = false)]
    pub display_name: Option<String>,
    pub grant_controls: Option<DynamicValue>,
    #[odata(key)]
    pub id: Option<String>,
    pub modified_date_time: Option<DateTimeOffset>,
    pub session_controls: Option<DynamicValue>,
    pub state: Option<DynamicValue>,
    pub template_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = ConditionalAccessPolicy)]
pub enum AnyConditionalAccessPolicy {
    ConditionalAccessPolicy(ConditionalAccessPolicy),
    #[odata(other)]
    Other(Unknown<ConditionalAccessPolicy>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.entity",
    abstract
)]
pub struct ConversationMember {
    #[odata(base)]
    pub base: Entity,
    pub display_name: Option<String>,
    pub roles: Vec<Option<String>>,
    pub visible_history_start_date_time: Option<DateTimeOffset>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = ConversationMember)]
pub enum AnyConversationMember {
    ConversationMember(ConversationMember),
    AadUserConversationMember(AadUserConversationMember),
    AnonymousGuestConversationMember(AnonymousGuestConversationMember),
    AzureCommunicationServicesUserConversationMember(
        AzureCommunicationServicesUserConversationMember,
    ),
    MicrosoftAccountUserConversationMember(MicrosoftAccountUserConversationMember),
    PhoneUserConversationMember(PhoneUserConversationMember),
    SkypeForBusinessUserConversationMember(SkypeForBusinessUserConversationMember),
    SkypeUserConversationMember(SkypeUserConversationMember),
    #[odata(other)]
    Other(Unknown<ConversationMember>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph", inherits = "microsoft.graph.entity")]
pub struct DirectoryObject {
    #[odata(base)]
    pub base: Entity,
    pub deleted_date_time: Option<DateTimeOffset>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = DirectoryObject)]
pub enum AnyDirectoryObject {
    DirectoryObject(DirectoryObject),
    Group(Group),
    User(User),
    #[odata(other)]
    Other(Unknown<DirectoryObject>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph", inherits = "microsoft.graph.baseItem")]
pub struct DriveItem {
    #[odata(base)]
    pub base: BaseItem,
    pub audio: Option<Box<Audio>>,
    pub bundle: Option<Box<Bundle>>,
    pub content: Stream,
    pub c_tag: Option<String>,
    pub deleted: Option<Box<Deleted>>,
    pub file: Option<Box<File>>,
    pub file_system_info: Option<Box<FileSystemInfo>>,
    pub folder: Option<Box<Folder>>,
    pub image: Option<Box<Image>>,
    pub location: Option<Box<GeoCoordinates>>,
    pub malware: Option<Box<Malware>>,
    pub package: Option<Box<Package>>,
    pub pending_operations: Option<Box<PendingOperations>>,
    pub photo: Option<Box<Photo>>,
    pub publication: Option<Box<PublicationFacet>>,
    pub remote_item: Option<Box<RemoteItem>>,
    pub root: Option<Box<Root>>,
    pub search_result: Option<Box<SearchResult>>,
    pub shared: Option<Box<Shared>>,
    pub sharepoint_ids: Option<Box<SharepointIds>>,
    pub size: Option<i64>,
    pub special_folder: Option<Box<SpecialFolder>>,
    pub video: Option<Box<Video>>,
    pub web_dav_url: Option<String>,
    #[odata(navigation)]
    pub analytics: Option<DynamicValue>,
    #[odata(navigation)]
    pub children: Vec<DriveItem>,
    #[odata(navigation)]
    pub list_item: Option<DynamicValue>,
    #[odata(navigation)]
    pub permissions: Vec<Permission>,
    #[odata(navigation)]
    pub retention_label: Option<DynamicValue>,
    #[odata(navigation)]
    pub subscriptions: Vec<DynamicValue>,
    #[odata(navigation)]
    pub thumbnails: Vec<DynamicValue>,
    #[odata(navigation)]
    pub versions: Vec<DynamicValue>,
    #[odata(navigation)]
    pub workbook: Option<DynamicValue>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph", abstract)]
pub struct Entity {
    #[odata(key)]
    pub id: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = Entity)]
pub enum AnyEntity {
    Entity(Entity),
    AadUserConversationMember(AadUserConversationMember),
    AnonymousGuestConversationMember(AnonymousGuestConversationMember),
    AzureCommunicationServicesUserConversationMember(
        AzureCommunicationServicesUserConversationMember,
    ),
    BaseItem(BaseItem),
    ChatMessage(ChatMessage),
    ConversationMember(ConversationMember),
    DirectoryObject(DirectoryObject),
    DriveItem(DriveItem),
    Event(Event),
    Group(Group),
    MailFolder(MailFolder),
    Message(Message),
    MicrosoftAccountUserConversationMember(MicrosoftAccountUserConversationMember),
    OrganizationalBranding(OrganizationalBranding),
    OrganizationalBrandingLocalization(OrganizationalBrandingLocalization),
    OrganizationalBrandingProperties(OrganizationalBrandingProperties),
    OutlookItem(OutlookItem),
    Permission(Permission),
    PhoneUserConversationMember(PhoneUserConversationMember),
    PrintJob(PrintJob),
    SkypeForBusinessUserConversationMember(SkypeForBusinessUserConversationMember),
    SkypeUserConversationMember(SkypeUserConversationMember),
    TeamsApp(TeamsApp),
    User(User),
    WorkbookRange(WorkbookRange),
    #[odata(other)]
    Other(Unknown<Entity>),
}
