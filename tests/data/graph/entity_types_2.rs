//! Written once by `tests/data/generate.py` from the metadata document `graph-v1.0.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.outlookItem"
)]
pub struct Event {
    #[odata(base)]
    pub base: OutlookItem,
    pub allow_new_time_proposals: Option<bool>,
    pub attendees: Vec<Option<Attendee>>,
    pub body: Option<Box<ItemBody>>,
    pub body_preview: Option<String>,
    pub cancelled_occurrences: Vec<String>,
    pub end: Option<Box<DateTimeTimeZone>>,
    pub has_attachments: Option<bool>,
    pub hide_attendees: Option<bool>,
    pub i_cal_u_id: Option<String>,
    pub importance: Option<Importance>,
    pub is_all_day: Option<bool>,
    pub is_cancelled: Option<bool>,
    pub is_draft: Option<bool>,
    pub is_online_meeting: Option<bool>,
    pub is_organizer: Option<bool>,
    pub is_reminder_on: Option<bool>,
    pub location: Option<Box<AnyLocation>>,
    pub locations: Vec<Option<AnyLocation>>,
    pub online_meeting: Option<Box<OnlineMeetingInfo>>,
    pub online_meeting_provider: Option<OnlineMeetingProviderType>,
    pub online_meeting_url: Option<String>,
    pub organizer: Option<Box<AnyRecipient>>,
    pub original_end_time_zone: Option<String>,
    pub original_start: Option<DateTimeOffset>,
    pub original_start_time_zone: Option<String>,
    pub recurrence: Option<Box<PatternedRecurrence>>,
    pub reminder_minutes_before_start: Option<i32>,
    pub response_requested: Option<bool>,
    pub response_status: Option<Box<ResponseStatus>>,
    pub sensitivity: Option<Sensitivity>,
    pub series_master_id: Option<String>,
    pub show_as: Option<FreeBusyStatus>,
    pub start: Option<Box<DateTimeTimeZone>>,
    pub subject: Option<String>,
    pub transaction_id: Option<String>,
    pub r#type: Option<EventType>,
    pub web_link: Option<String>,
    #[odata(navigation)]
    pub attachments: Vec<DynamicValue>,
    #[odata(navigation)]
    pub calendar: Option<DynamicValue>,
    #[odata(navigation)]
    pub exception_occurrences: Vec<Event>,
    #[odata(navigation)]
    pub extensions: Vec<DynamicValue>,
    #[odata(navigation)]
    pub instances: Vec<Event>,
    #[odata(navigation)]
    pub multi_value_extended_properties: Vec<DynamicValue>,
    #[odata(navigation)]
    pub single_value_extended_properties: Vec<DynamicValue>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.directoryObject"
)]
pub struct Group {
    #[odata(base)]
    pub base: DirectoryObject,
    pub access_type: Option<GroupAccessType>,
    pub allow_external_senders: Option<bool>,
    pub assigned_labels: Vec<Option<AssignedLabel>>,
    pub assigned_licenses: Vec<Option<AssignedLicense>>,
    pub auto_subscribe_new_members: Option<bool>,
    pub classification: Option<String>,
    pub created_date_time: Option<DateTimeOffset>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub expiration_date_time: Option<DateTimeOffset>,
    pub group_types: Vec<String>,
    pub has_members_with_license_errors: Option<bool>,
    pub hide_from_address_lists: Option<bool>,
    pub hide_from_outlook_clients: Option<bool>,
    pub info_catalogs: Vec<String>,
    pub is_archived: Option<bool>,
    pub is_assignable_to_role: Option<bool>,
    pub is_favorite: Option<bool>,
    pub is_management_restricted: Option<bool>,
    pub is_subscribed_by_mail: Option<bool>,
    pub license_processing_state: Option<Box<LicenseProcessingState>>,
    pub mail: Option<String>,
    pub mail_enabled: Option<bool>,
    pub mail_nickname: Option<String>,
    pub membership_rule: Option<String>,
    pub membership_rule_processing_state: Option<String>,
    pub on_premises_domain_name: Option<String>,
    pub on_premises_extension_attributes: Option<Box<OnPremisesExtensionAttributes>>,
    pub on_premises_last_sync_date_time: Option<DateTimeOffset>,
    pub on_premises_net_bios_name: Option<String>,
    pub on_premises_provisioning_errors: Vec<Option<OnPremisesProvisioningError>>,
    pub on_premises_sam_account_name: Option<String>,
    pub on_premises_security_identifier: Option<String>,
    pub on_premises_sync_enabled: Option<bool>,
    pub organization_id: Option<String>,
    pub preferred_data_location: Option<String>,
    pub preferred_language: Option<String>,
    pub proxy_addresses: Vec<String>,
    pub renewed_date_time: Option<DateTimeOffset>,
    pub resource_behavior_options: Vec<String>,
    pub resource_provisioning_options: Vec<String>,
    pub security_enabled: Option<bool>,
    pub security_identifier: Option<String>,
    pub service_provisioning_errors: Vec<Option<AnyServiceProvisioningError>>,
    pub theme: Option<String>,
    pub unique_name: Option<String>,
    pub unseen_conversations_count: Option<i32>,
    pub unseen_count: Option<i32>,
    pub unseen_messages_count: Option<i32>,
    pub visibility: Option<String>,
    pub welcome_message_enabled: Option<bool>,
    #[odata(navigation)]
    pub accepted_senders: Vec<AnyDirectoryObject>,
    #[odata(navigation)]
    pub app_role_assignments: Vec<DynamicValue>,
    #[odata(navigation)]
    pub calendar: Option<DynamicValue>,
    #[odata(navigation)]
    pub calendar_view: Vec<Event>,
    #[odata(navigation)]
    pub conversations: Vec<DynamicValue>,
    #[odata(navigation)]
    pub created_on_behalf_of: Option<Box<AnyDirectoryObject>>,
    #[odata(navigation)]
    pub drive: Option<DynamicValue>,
    #[odata(navigation)]
    pub drives: Vec<DynamicValue>,
    #[odata(navigation)]
    pub events: Vec<Event>,
    #[odata(navigation)]
    pub extensions: Vec<DynamicValue>,
    #[odata(navigation)]
    pub group_lifecycle_policies: Vec<DynamicValue>,
    #[odata(navigation)]
    pub member_of: Vec<AnyDirectoryObject>,
    #[odata(navigation)]
    pub members: Vec<AnyDirectoryObject>,
    #[odata(navigation)]
    pub members_with_license_errors: Vec<AnyDirectoryObject>,
    #[odata(navigation)]
    pub onenote: Option<DynamicValue>,
    #[odata(navigation)]
    pub on_premises_sync_behavior: Option<DynamicValue>,
    #[odata(navigation)]
    pub owners: Vec<AnyDirectoryObject>,
    #[odata(navigation)]
    pub permission_grants: Vec<DynamicValue>,
    #[odata(navigation)]
    pub photo: Option<DynamicValue>,
    #[odata(navigation)]
    pub photos: Vec<DynamicValue>,
    #[odata(navigation)]
    pub planner: Option<DynamicValue>,
    #[odata(navigation)]
    pub rejected_senders: Vec<AnyDirectoryObject>,
    #[odata(navigation)]
    pub settings: Vec<DynamicValue>,
    #[odata(navigation)]
    pub sites: Vec<DynamicValue>,
    #[odata(navigation)]
    pub team: Option<DynamicValue>,
    #[odata(navigation)]
    pub threads: Vec<DynamicValue>,
    #[odata(navigation)]
    pub transitive_member_of: Vec<AnyDirectoryObject>,
    #[odata(navigation)]
    pub transitive_members: Vec<AnyDirectoryObject>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "microsoft.graph", inherits = "microsoft.graph.entity")]
pub struct MailFolder {
    #[odata(base)]
    pub base: Entity,
    pub child_folder_count: Option<i32>,
    pub display_name: Option<String>,
    pub is_hidden: Option<bool>,
    pub parent_folder_id: Option<String>,
    pub total_item_count: Option<i32>,
    pub unread_item_count: Option<i32>,
    #[odata(navigation)]
    pub child_folders: Vec<AnyMailFolder>,
    #[odata(navigation)]
    pub message_rules: Vec<DynamicValue>,
    #[odata(navigation)]
    pub messages: Vec<AnyMessage>,
    #[odata(navigation)]
    pub multi_value_extended_properties: Vec<DynamicValue>,
    #[odata(navigation)]
    pub single_value_extended_properties: Vec<DynamicValue>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = MailFolder)]
pub enum AnyMailFolder {
    MailFolder(MailFolder),
    #[odata(other)]
    Other(Unknown<MailFolder>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.outlookItem"
)]
pub struct Message {
    #[odata(base)]
    pub base: OutlookItem,
    pub bcc_recipients: Vec<Option<AnyRecipient>>,
    pub body: Option<Box<ItemBody>>,
    pub body_preview: Option<String>,
    pub cc_recipients: Vec<Option<AnyRecipient>>,
    pub conversation_id: Option<String>,
    pub conversation_index: Option<Binary>,
    pub flag: Option<Box<FollowupFlag>>,
    pub from: Option<Box<AnyRecipient>>,
    pub has_attachments: Option<bool>,
    pub importance: Option<Importance>,
    pub inference_classification: Option<InferenceClassificationType>,
    pub internet_message_headers: Vec<Option<InternetMessageHeader>>,
    pub internet_message_id: Option<String>,
    pub is_delivery_receipt_requested: Option<bool>,
    pub is_draft: Option<bool>,
    pub is_read: Option<bool>,
    pub is_read_receipt_requested: Option<bool>,
    pub parent_folder_id: Option<String>,
    pub received_date_time: Option<DateTimeOffset>,
    pub reply_to: Vec<Option<AnyRecipient>>,
    pub sender: Option<Box<AnyRecipient>>,
    pub sent_date_time: Option<DateTimeOffset>,
    pub subject: Option<String>,
    pub to_recipients: Vec<Option<AnyRecipient>>,
    pub unique_body: Option<Box<ItemBody>>,
    pub web_link: Option<String>,
    #[odata(navigation)]
    pub attachments: Vec<DynamicValue>,
    #[odata(navigation)]
    pub extensions: Vec<DynamicValue>,
    #[odata(navigation)]
    pub multi_value_extended_properties: Vec<DynamicValue>,
    #[odata(navigation)]
    pub single_value_extended_properties: Vec<DynamicValue>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = Message)]
pub enum AnyMessage {
    Message(Message),
    #[odata(other)]
    Other(Unknown<Message>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.conversationMember"
)]
pub struct MicrosoftAccountUserConversationMember {
    #[odata(base)]
    pub base: ConversationMember,
    pub user_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.organizationalBrandingProperties"
)]
pub struct OrganizationalBranding {
    #[odata(base)]
    pub base: OrganizationalBrandingProperties,
    #[odata(navigation)]
    pub localizations: Vec<OrganizationalBrandingLocalization>,
}
