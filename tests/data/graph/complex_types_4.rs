//! Written once by `tests/data/generate.py` from the metadata document `graph-v1.0.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Location {
    pub address: Option<Box<PhysicalAddress>>,
    pub coordinates: Option<Box<OutlookGeoCoordinates>>,
    pub display_name: Option<String>,
    pub location_email_address: Option<String>,
    pub location_type: Option<LocationType>,
    pub location_uri: Option<String>,
    pub unique_id: Option<String>,
    pub unique_id_type: Option<LocationUniqueIdType>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = Location)]
pub enum AnyLocation {
    Location(Location),
    #[odata(other)]
    Other(Unknown<Location>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct LoginPageLayoutConfiguration {
    pub is_footer_shown: Option<bool>,
    pub is_header_shown: Option<bool>,
    pub layout_template_type: Option<LayoutTemplateType>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct LoginPageTextVisibilitySettings {
    pub hide_account_reset_credentials: Option<bool>,
    pub hide_cannot_access_your_account: Option<bool>,
    pub hide_forgot_my_password: Option<bool>,
    pub hide_privacy_and_cookies: Option<bool>,
    pub hide_reset_it_now: Option<bool>,
    pub hide_terms_of_use: Option<bool>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct MailboxSettings {
    pub archive_folder: Option<String>,
    pub automatic_replies_setting: Option<Box<AutomaticRepliesSetting>>,
    pub date_format: Option<String>,
    pub delegate_meeting_message_delivery_options: Option<DelegateMeetingMessageDeliveryOptions>,
    pub language: Option<Box<LocaleInfo>>,
    pub time_format: Option<String>,
    pub time_zone: Option<String>,
    pub user_purpose: Option<UserPurpose>,
    pub working_hours: Option<Box<WorkingHours>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Malware {
    pub description: Option<String>,
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
pub struct MeetingPolicyUpdatedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub meeting_chat_enabled: Option<bool>,
    pub meeting_chat_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct MembersAddedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub members: Vec<Option<TeamworkUserIdentity>>,
    pub visible_history_start_date_time: Option<DateTimeOffset>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct MembersDeletedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub members: Vec<Option<TeamworkUserIdentity>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct MembersJoinedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub members: Vec<Option<TeamworkUserIdentity>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct MembersLeftEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub initiator: Option<Box<AnyIdentitySet>>,
    pub members: Vec<Option<TeamworkUserIdentity>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct MessagePinnedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub event_date_time: Option<DateTimeOffset>,
    pub initiator: Option<Box<AnyIdentitySet>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "microsoft.graph",
    inherits = "microsoft.graph.eventMessageDetail"
)]
pub struct MessageUnpinnedEventMessageDetail {
    #[odata(base)]
    pub base: EventMessageDetail,
    pub event_date_time: Option<DateTimeOffset>,
    pub initiator: Option<Box<AnyIdentitySet>>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct ObjectIdentity {
    pub issuer: Option<String>,
    pub issuer_assigned_id: Option<String>,
    pub sign_in_type: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct OnlineMeetingInfo {
    pub conference_id: Option<String>,
    pub join_url: Option<String>,
    pub phones: Vec<Option<Phone>>,
    pub quick_dial: Option<String>,
    pub toll_free_numbers: Vec<Option<String>>,
    pub toll_number: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct OnPremisesExtensionAttributes {
    pub extension_attribute1: Option<String>,
    pub extension_attribute10: Option<String>,
    pub extension_attribute11: Option<String>,
    pub extension_attribute12: Option<String>,
    pub extension_attribute13: Option<String>,
    pub extension_attribute14: Option<String>,
    pub extension_attribute15: Option<String>,
    pub extension_attribute2: Option<String>,
    pub extension_attribute3: Option<String>,
    pub extension_attribute4: Option<String>,
    pub extension_attribute5: Option<String>,
    pub extension_attribute6: Option<String>,
    pub extension_attribute7: Option<String>,
    pub extension_attribute8: Option<String>,
    pub extension_attribute9: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct OnPremisesProvisioningError {
    pub category: Option<String>,
    pub occurred_date_time: Option<DateTimeOffset>,
    pub property_causing_error: Option<String>,
    pub value: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct OutlookGeoCoordinates {
    pub accuracy: Option<f64>,
    pub altitude: Option<f64>,
    pub altitude_accuracy: Option<f64>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Package {
    pub r#type: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct PasswordProfile {
    pub force_change_password_next_sign_in: Option<bool>,
    pub force_change_password_next_sign_in_with_mfa: Option<bool>,
    pub password: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct PatternedRecurrence {
    pub pattern: Option<Box<RecurrencePattern>>,
    pub range: Option<Box<RecurrenceRange>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct PendingContentUpdate {
    pub queued_date_time: Option<DateTimeOffset>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}
