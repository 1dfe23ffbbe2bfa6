//! Written once by `tests/data/generate.py` from the metadata document `graph-v1.0.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.organizationalBrandingProperties"
)]
pub struct OrganizationalBrandingLocalization {
    #[odata(base)]
    pub base: OrganizationalBrandingProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.entity",
    abstract
)]
pub struct OrganizationalBrandingProperties {
    #[odata(base)]
    pub base: Entity,
    pub background_color: Option<String>,
    pub background_image: Stream,
    pub background_image_relative_url: Option<String>,
    pub banner_logo: Stream,
    pub banner_logo_relative_url: Option<String>,
    pub cdn_list: Vec<Option<String>>,
    pub content_customization: Option<Box<ContentCustomization>>,
    pub custom_account_reset_credentials_url: Option<String>,
    pub custom_cannot_access_your_account_text: Option<String>,
    pub custom_cannot_access_your_account_url: Option<String>,
    #[odata(name = "customCSS")]
    pub custom_css: Stream,
    #[odata(name = "customCSSRelativeUrl")]
    pub custom_css_relative_url: Option<String>,
    pub custom_forgot_my_password_text: Option<String>,
    pub custom_privacy_and_cookies_text: Option<String>,
    pub custom_privacy_and_cookies_url: Option<String>,
    pub custom_reset_it_now_text: Option<String>,
    pub custom_terms_of_use_text: Option<String>,
    pub custom_terms_of_use_url: Option<String>,
    pub favicon: Stream,
    pub favicon_relative_url: Option<String>,
    pub header_background_color: Option<String>,
    pub header_logo: Stream,
    pub header_logo_relative_url: Option<String>,
    pub login_page_layout_configuration: Option<Box<LoginPageLayoutConfiguration>>,
    pub login_page_text_visibility_settings: Option<Box<LoginPageTextVisibilitySettings>>,
    pub sign_in_page_text: Option<String>,
    pub square_logo: Stream,
    pub square_logo_dark: Stream,
    pub square_logo_dark_relative_url: Option<String>,
    pub square_logo_relative_url: Option<String>,
    pub username_hint_text: Option<String>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = OrganizationalBrandingProperties)]
pub enum AnyOrganizationalBrandingProperties {
    OrganizationalBrandingProperties(OrganizationalBrandingProperties),
    OrganizationalBranding(OrganizationalBranding),
    OrganizationalBrandingLocalization(OrganizationalBrandingLocalization),
    #[odata(other)]
    Other(Unknown<OrganizationalBrandingProperties>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.entity",
    abstract
)]
pub struct OutlookItem {
    #[odata(base)]
    pub base: Entity,
    pub categories: Vec<Option<String>>,
    pub change_key: Option<String>,
    pub created_date_time: Option<DateTimeOffset>,
    pub last_modified_date_time: Option<DateTimeOffset>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = OutlookItem)]
pub enum AnyOutlookItem {
    OutlookItem(OutlookItem),
    Event(Event),
    Message(Message),
    #[odata(other)]
    Other(Unknown<OutlookItem>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph", inherits = "microsoft.graph.entity")]
pub struct Permission {
    #[odata(base)]
    pub base: Entity,
    pub expiration_date_time: Option<DateTimeOffset>,
    pub granted_to: Option<Box<AnyIdentitySet>>,
    pub granted_to_identities: Vec<Option<AnyIdentitySet>>,
    pub granted_to_identities_v2: Vec<Option<SharePointIdentitySet>>,
    pub granted_to_v2: Option<Box<SharePointIdentitySet>>,
    pub has_password: Option<bool>,
    pub inherited_from: Option<Box<ItemReference>>,
    pub invitation: Option<Box<SharingInvitation>>,
    pub link: Option<Box<SharingLink>>,
    pub roles: Vec<Option<String>>,
    pub share_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.conversationMember"
)]
pub struct PhoneUserConversationMember {
    #[odata(base)]
    pub base: ConversationMember,
    pub phone_number: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph", abstract)]
pub struct PolicyDeletableItem {
    pub deleted_date_time: Option<DateTimeOffset>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = PolicyDeletableItem)]
pub enum AnyPolicyDeletableItem {
    PolicyDeletableItem(PolicyDeletableItem),
    ConditionalAccessPolicy(ConditionalAccessPolicy),
    #[odata(other)]
    Other(Unknown<PolicyDeletableItem>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph", inherits = "microsoft.graph.entity")]
pub struct PrintJob {
    #[odata(base)]
    pub base: Entity,
    pub acknowledged_date_time: Option<DateTimeOffset>,
    #[odata(nullable = false)]
    pub configuration: Option<Box<PrintJobConfiguration>>,
    pub created_by: Option<Box<UserIdentity>>,
    #[odata(nullable = false)]
    pub created_date_time: Option<DateTimeOffset>,
    pub error_code: Option<i32>,
    #[odata(nullable = false)]
    pub is_fetchable: Option<bool>,
    pub redirected_from: Option<String>,
    pub redirected_to: Option<String>,
    #[odata(nullable = false)]
    pub status: Option<Box<PrintJobStatus>>,
    #[odata(navigation)]
    pub documents: Vec<DynamicValue>,
    #[odata(navigation)]
    pub tasks: Vec<DynamicValue>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.conversationMember"
)]
pub struct SkypeForBusinessUserConversationMember {
    #[odata(base)]
    pub base: ConversationMember,
    pub tenant_id: Option<String>,
    pub user_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.conversationMember"
)]
pub struct SkypeUserConversationMember {
    #[odata(base)]
    pub base: ConversationMember,
    pub skype_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph", inherits = "microsoft.graph.entity")]
pub struct TeamsApp {
    #[odata(base)]
    pub base: Entity,
    pub display_name: Option<String>,
    pub distribution_method: Option<TeamsAppDistributionMethod>,
    pub external_id: Option<String>,
    #[odata(navigation)]
    pub app_definitions: Vec<DynamicValue>,
}
