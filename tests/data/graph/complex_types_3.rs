//! Written once by `tests/data/generate.py` from the metadata document `graph-v1.0.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct File {
    pub hashes: Option<Box<Hashes>>,
    pub mime_type: Option<String>,
    pub processing_metadata: Option<bool>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct FileSystemInfo {
    pub created_date_time: Option<DateTimeOffset>,
    pub last_accessed_date_time: Option<DateTimeOffset>,
    pub last_modified_date_time: Option<DateTimeOffset>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Folder {
    pub child_count: Option<i32>,
    pub view: Option<Box<FolderView>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct FolderView {
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub view_type: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct FollowupFlag {
    pub completed_date_time: Option<Box<DateTimeTimeZone>>,
    pub due_date_time: Option<Box<DateTimeTimeZone>>,
    pub flag_status: Option<FollowupFlagStatus>,
    pub start_date_time: Option<Box<DateTimeTimeZone>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct GeoCoordinates {
    pub altitude: Option<f64>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Hashes {
    pub crc32_hash: Option<String>,
    pub quick_xor_hash: Option<String>,
    pub sha1_hash: Option<String>,
    pub sha256_hash: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", open)]
pub struct Identity {
    pub display_name: Option<String>,
    pub id: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = Identity)]
pub enum AnyIdentity {
    Identity(Identity),
    SharePointGroupIdentity(SharePointGroupIdentity),
    SharePointIdentity(SharePointIdentity),
    TeamworkConversationIdentity(TeamworkConversationIdentity),
    TeamworkUserIdentity(TeamworkUserIdentity),
    UserIdentity(UserIdentity),
    #[odata(other)]
    Other(Unknown<Identity>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", open)]
pub struct IdentitySet {
    pub application: Option<Box<AnyIdentity>>,
    pub device: Option<Box<AnyIdentity>>,
    pub user: Option<Box<AnyIdentity>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = IdentitySet)]
pub enum AnyIdentitySet {
    IdentitySet(IdentitySet),
    ChatMessageFromIdentitySet(ChatMessageFromIdentitySet),
    ChatMessageMentionedIdentitySet(ChatMessageMentionedIdentitySet),
    ChatMessageReactionIdentitySet(ChatMessageReactionIdentitySet),
    SharePointIdentitySet(SharePointIdentitySet),
    #[odata(other)]
    Other(Unknown<IdentitySet>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Image {
    pub height: Option<i32>,
    pub width: Option<i32>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct IntegerRange {
    pub end: Option<i64>,
    pub start: Option<i64>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct InternetMessageHeader {
    pub name: Option<String>,
    pub value: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct ItemBody {
    pub content: Option<String>,
    pub content_type: Option<BodyType>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct ItemReference {
    pub drive_id: Option<String>,
    pub drive_type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub share_id: Option<String>,
    pub sharepoint_ids: Option<Box<SharepointIds>>,
    pub site_id: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", name = "Json")]
pub struct Json {
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct KeyValue {
    pub key: Option<String>,
    pub value: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct LicenseAssignmentState {
    pub assigned_by_group: Option<String>,
    pub disabled_plans: Vec<Option<Guid>>,
    pub error: Option<String>,
    pub last_updated_date_time: Option<DateTimeOffset>,
    pub sku_id: Option<Guid>,
    pub state: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct LicenseProcessingState {
    pub state: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct LocaleInfo {
    pub display_name: Option<String>,
    pub locale: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}
