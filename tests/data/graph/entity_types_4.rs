//! Written once by `tests/data/generate.py` from the metadata document `graph-v1.0.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.directoryObject"
)]
pub struct User {
    #[odata(base)]
    pub base: DirectoryObject,
    pub about_me: Option<String>,
    pub account_enabled: Option<bool>,
    pub age_group: Option<String>,
    pub assigned_licenses: Vec<AssignedLicense>,
    pub assigned_plans: Vec<AssignedPlan>,
    pub authorization_info: Option<Box<AuthorizationInfo>>,
    #[odata(nullable = false)]
    pub birthday: Option<DateTimeOffset>,
    pub business_phones: Vec<String>,
    pub city: Option<String>,
    pub company_name: Option<String>,
    pub consent_provided_for_minor: Option<String>,
    pub country: Option<String>,
    pub created_date_time: Option<DateTimeOffset>,
    pub creation_type: Option<String>,
    pub custom_security_attributes: Option<Box<CustomSecurityAttributeValue>>,
    pub department: Option<String>,
    #[odata(nullable = false)]
    pub device_enrollment_limit: Option<i32>,
    pub display_name: Option<String>,
    pub employee_hire_date: Option<DateTimeOffset>,
    pub employee_id: Option<String>,
    pub employee_leave_date_time: Option<DateTimeOffset>,
    pub employee_org_data: Option<Box<EmployeeOrgData>>,
    pub employee_type: Option<String>,
    pub external_user_state: Option<String>,
    pub external_user_state_change_date_time: Option<DateTimeOffset>,
    pub fax_number: Option<String>,
    pub given_name: Option<String>,
    #[odata(nullable = false)]
    pub hire_date: Option<DateTimeOffset>,
    pub identities: Vec<Option<ObjectIdentity>>,
    pub identity_parent_id: Option<String>,
    pub im_addresses: Vec<Option<String>>,
    pub interests: Vec<Option<String>>,
    pub is_management_restricted: Option<bool>,
    pub is_resource_account: Option<bool>,
    pub job_title: Option<String>,
    pub last_password_change_date_time: Option<DateTimeOffset>,
    pub legal_age_group_classification: Option<String>,
    pub license_assignment_states: Vec<Option<LicenseAssignmentState>>,
    pub mail: Option<String>,
    pub mailbox_settings: Option<Box<MailboxSettings>>,
    pub mail_nickname: Option<String>,
    pub mobile_phone: Option<String>,
    pub my_site: Option<String>,
    pub office_location: Option<String>,
    pub on_premises_distinguished_name: Option<String>,
    pub on_premises_domain_name: Option<String>,
    pub on_premises_extension_attributes: Option<Box<OnPremisesExtensionAttributes>>,
    pub on_premises_immutable_id: Option<String>,
    pub on_premises_last_sync_date_time: Option<DateTimeOffset>,
    pub on_premises_provisioning_errors: Vec<Option<OnPremisesProvisioningError>>,
    pub on_premises_sam_account_name: Option<String>,
    pub on_premises_security_identifier: Option<String>,
    pub on_premises_sync_enabled: Option<bool>,
    pub on_premises_user_principal_name: Option<String>,
    pub other_mails: Vec<String>,
    pub password_policies: Option<String>,
    pub password_profile: Option<Box<PasswordProfile>>,
    pub past_projects: Vec<Option<String>>,
    pub postal_code: Option<String>,
    pub preferred_data_location: Option<String>,
    pub preferred_language: Option<String>,
    pub preferred_name: Option<String>,
    pub print: Option<Box<UserPrint>>,
    pub provisioned_plans: Vec<ProvisionedPlan>,
    pub proxy_addresses: Vec<String>,
    pub responsibilities: Vec<Option<String>>,
    pub schools: Vec<Option<String>>,
    pub security_identifier: Option<String>,
    pub service_provisioning_errors: Vec<Option<AnyServiceProvisioningError>>,
    pub show_in_address_list: Option<bool>,
    pub sign_in_activity: Option<Box<SignInActivity>>,
    pub sign_in_sessions_valid_from_date_time: Option<DateTimeOffset>,
    pub skills: Vec<Option<String>>,
    pub state: Option<String>,
    pub street_address: Option<String>,
    pub surname: Option<String>,
    pub usage_location: Option<String>,
    pub user_principal_name: Option<String>,
    pub user_type: Option<String>,
    #[odata(navigation)]
    pub activities: Vec<DynamicValue>,
    #[odata(navigation)]
    pub adhoc_calls: Vec<DynamicValue>,
    #[odata(navigation)]
    pub agreement_acceptances: Vec<DynamicValue>,
    #[odata(navigation)]
    pub app_role_assignments: Vec<DynamicValue>,
    #[odata(navigation)]
    pub authentication: Option<DynamicValue>,
    #[odata(navigation)]
    pub calendar: Option<DynamicValue>,
    #[odata(navigation)]
    pub calendar_groups: Vec<DynamicValue>,
    #[odata(navigation)]
    pub calendars: Vec<DynamicValue>,
    #[odata(navigation)]
    pub calendar_view: Vec<Event>,
    #[odata(navigation)]
    pub chats: Vec<DynamicValue>,
    #[odata(navigation)]
    pub cloud_clipboard: Option<DynamicValue>,
    #[odata(navigation)]
    pub cloud_p_cs: Vec<DynamicValue>,
    #[odata(navigation)]
    pub contact_folders: Vec<DynamicValue>,
    #[odata(navigation)]
    pub contacts: Vec<DynamicValue>,
    #[odata(navigation)]
    pub created_objects: Vec<AnyDirectoryObject>,
    #[odata(navigation)]
    pub data_security_and_governance: Option<DynamicValue>,
    #[odata(navigation)]
    pub device_management_troubleshooting_events: Vec<DynamicValue>,
    #[odata(navigation)]
    pub direct_reports: Vec<AnyDirectoryObject>,
    #[odata(navigation)]
    pub drive: Option<DynamicValue>,
    #[odata(navigation)]
    pub drives: Vec<DynamicValue>,
    #[odata(navigation)]
    pub employee_experience: Option<DynamicValue>,
    #[odata(navigation)]
    pub events: Vec<Event>,
    #[odata(navigation)]
    pub extensions: Vec<DynamicValue>,
    #[odata(navigation)]
    pub followed_sites: Vec<DynamicValue>,
    #[odata(navigation)]
    pub inference_classification: Option<DynamicValue>,
    #[odata(navigation)]
    pub insights: Option<DynamicValue>,
    #[odata(navigation)]
    pub joined_teams: Vec<DynamicValue>,
    #[odata(navigation)]
    pub license_details: Vec<DynamicValue>,
    #[odata(navigation)]
    pub mail_folders: Vec<AnyMailFolder>,
    #[odata(navigation)]
    pub managed_app_registrations: Vec<DynamicValue>,
    #[odata(navigation)]
    pub managed_devices: Vec<DynamicValue>,
    #[odata(navigation)]
    pub manager: Option<Box<AnyDirectoryObject>>,
    #[odata(navigation)]
    pub member_of: Vec<AnyDirectoryObject>,
    #[odata(navigation)]
    pub messages: Vec<AnyMessage>,
    #[odata(navigation)]
    pub oauth2_permission_grants: Vec<DynamicValue>,
    #[odata(navigation)]
    pub onenote: Option<DynamicValue>,
    #[odata(navigation)]
    pub online_meetings: Vec<DynamicValue>,
    #[odata(navigation)]
    pub on_premises_sync_behavior: Option<DynamicValue>,
    #[odata(navigation)]
    pub outlook: Option<DynamicValue>,
    #[odata(navigation)]
    pub owned_devices: Vec<AnyDirectoryObject>,
    #[odata(navigation)]
    pub owned_objects: Vec<AnyDirectoryObject>,
    #[odata(navigation)]
    pub people: Vec<DynamicValue>,
    #[odata(navigation)]
    pub permission_grants: Vec<DynamicValue>,
    #[odata(navigation)]
    pub photo: Option<DynamicValue>,
    #[odata(navigation)]
    pub photos: Vec<DynamicValue>,
    #[odata(navigation)]
    pub planner: Option<DynamicValue>,
    #[odata(navigation)]
    pub presence: Option<DynamicValue>,
    #[odata(navigation)]
    pub registered_devices: Vec<AnyDirectoryObject>,
    #[odata(navigation)]
    pub scoped_role_member_of: Vec<DynamicValue>,
    #[odata(navigation)]
    pub settings: Option<DynamicValue>,
    #[odata(navigation)]
    pub solutions: Option<DynamicValue>,
    #[odata(navigation)]
    pub sponsor_of: Vec<AnyDirectoryObject>,
    #[odata(navigation)]
    pub sponsors: Vec<AnyDirectoryObject>,
    #[odata(navigation)]
    pub teamwork: Option<DynamicValue>,
    #[odata(navigation)]
    pub todo: Option<DynamicValue>,
    #[odata(navigation)]
    pub transitive_member_of: Vec<AnyDirectoryObject>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = User)]
pub enum AnyUser {
    User(User),
    #[odata(other)]
    Other(Unknown<User>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph", inherits = "microsoft.graph.entity")]
pub struct WorkbookRange {
    #[odata(base)]
    pub base: Entity,
    pub address: Option<String>,
    pub address_local: Option<String>,
    #[odata(nullable = false)]
    pub cell_count: Option<i32>,
    #[odata(nullable = false)]
    pub column_count: Option<i32>,
    pub column_hidden: Option<bool>,
    #[odata(nullable = false)]
    pub column_index: Option<i32>,
    pub formulas: Option<DynamicValue>,
    pub formulas_local: Option<DynamicValue>,
    pub formulas_r1_c1: Option<DynamicValue>,
    pub hidden: Option<bool>,
    pub number_format: Option<DynamicValue>,
    #[odata(nullable = false)]
    pub row_count: Option<i32>,
    pub row_hidden: Option<bool>,
    #[odata(nullable = false)]
    pub row_index: Option<i32>,
    pub text: Option<DynamicValue>,
    pub values: Option<DynamicValue>,
    pub value_types: Option<DynamicValue>,
    #[odata(navigation)]
    pub format: Option<DynamicValue>,
    #[odata(navigation)]
    pub sort: Option<DynamicValue>,
    #[odata(navigation)]
    pub worksheet: Option<DynamicValue>,
}
