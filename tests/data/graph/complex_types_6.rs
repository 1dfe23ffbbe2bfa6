//! Written once by `tests/data/generate.py` from the metadata document `graph-v1.0.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.serviceProvisioningError"
)]
pub struct ServiceProvisioningXmlError {
    #[odata(base)]
    pub base: ServiceProvisioningError,
    pub error_detail: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Shared {
    pub owner: Option<Box<AnyIdentitySet>>,
    pub scope: Option<String>,
    pub shared_by: Option<Box<AnyIdentitySet>>,
    pub shared_date_time: Option<DateTimeOffset>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", inherits = "microsoft.graph.identity")]
pub struct SharePointGroupIdentity {
    #[odata(base)]
    pub base: Identity,
    pub principal_id: Option<String>,
    pub title: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", inherits = "microsoft.graph.identity")]
pub struct SharePointIdentity {
    #[odata(base)]
    pub base: Identity,
    pub login_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.identitySet"
)]
pub struct SharePointIdentitySet {
    #[odata(base)]
    pub base: IdentitySet,
    pub group: Option<Box<AnyIdentity>>,
    pub share_point_group: Option<Box<SharePointGroupIdentity>>,
    pub site_group: Option<Box<SharePointIdentity>>,
    pub site_user: Option<Box<SharePointIdentity>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct SharepointIds {
    pub list_id: Option<String>,
    pub list_item_id: Option<String>,
    pub list_item_unique_id: Option<String>,
    pub site_id: Option<String>,
    pub site_url: Option<String>,
    pub tenant_id: Option<String>,
    pub web_id: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct SharingInvitation {
    pub email: Option<String>,
    pub invited_by: Option<Box<AnyIdentitySet>>,
    pub redeemed_by: Option<String>,
    pub sign_in_required: Option<bool>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct SharingLink {
    pub application: Option<Box<AnyIdentity>>,
    pub prevents_download: Option<bool>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
    pub web_html: Option<String>,
    pub web_url: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct SignInActivity {
    pub last_non_interactive_sign_in_date_time: Option<DateTimeOffset>,
    pub last_non_interactive_sign_in_request_id: Option<String>,
    pub last_sign_in_date_time: Option<DateTimeOffset>,
    pub last_sign_in_request_id: Option<String>,
    pub last_successful_sign_in_date_time: Option<DateTimeOffset>,
    pub last_successful_sign_in_request_id: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct SpecialFolder {
    pub name: Option<String>,
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
pub struct TabUpdatedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub tab_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct TeamArchivedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub team_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct TeamCreatedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub team_description: Option<String>,
    pub team_display_name: Option<String>,
    pub team_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct TeamDescriptionUpdatedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub team_description: Option<String>,
    pub team_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct TeamJoiningDisabledEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub team_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct TeamJoiningEnabledEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub team_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct TeamRenamedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub team_display_name: Option<String>,
    pub team_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct TeamsAppInstalledEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub teams_app_display_name: Option<String>,
    pub teams_app_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct TeamsAppRemovedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub teams_app_display_name: Option<String>,
    pub teams_app_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct TeamsAppUpgradedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub teams_app_display_name: Option<String>,
    pub teams_app_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct TeamUnarchivedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub team_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", inherits = "microsoft.graph.identity")]
pub struct TeamworkConversationIdentity {
    #[odata(base)]
    pub base: Identity,
    pub conversation_identity_type: Option<TeamworkConversationIdentityType>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", inherits = "microsoft.graph.identity")]
pub struct TeamworkUserIdentity {
    #[odata(base)]
    pub base: Identity,
    pub user_identity_type: Option<TeamworkUserIdentityType>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct TimeSlot {
    #[odata(nullable = false)]
    pub end: Option<Box<DateTimeTimeZone>>,
    #[odata(nullable = false)]
    pub start: Option<Box<DateTimeTimeZone>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct TimeZoneBase {
    pub name: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = TimeZoneBase)]
pub enum AnyTimeZoneBase {
    TimeZoneBase(TimeZoneBase),
    #[odata(other)]
    Other(Unknown<TimeZoneBase>),
}
