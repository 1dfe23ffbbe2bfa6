//! Written once by `tests/data/generate.py` from the metadata document `graph-v1.0.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct PendingOperations {
    pub pending_content_update: Option<Box<PendingContentUpdate>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Phone {
    pub language: Option<String>,
    pub number: Option<String>,
    pub region: Option<String>,
    pub r#type: Option<PhoneType>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Photo {
    pub camera_make: Option<String>,
    pub camera_model: Option<String>,
    pub exposure_denominator: Option<f64>,
    pub exposure_numerator: Option<f64>,
    pub f_number: Option<f64>,
    pub focal_length: Option<f64>,
    pub iso: Option<i32>,
    pub orientation: Option<i16>,
    pub taken_date_time: Option<DateTimeOffset>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct PhysicalAddress {
    pub city: Option<String>,
    pub country_or_region: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
    pub street: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct PrintJobConfiguration {
    pub collate: Option<bool>,
    pub color_mode: Option<PrintColorMode>,
    pub copies: Option<i32>,
    pub dpi: Option<i32>,
    pub duplex_mode: Option<PrintDuplexMode>,
    pub feed_orientation: Option<PrinterFeedOrientation>,
    pub finishings: Vec<Option<PrintFinishing>>,
    pub fit_pdf_to_page: Option<bool>,
    pub input_bin: Option<String>,
    pub margin: Option<Box<PrintMargin>>,
    pub media_size: Option<String>,
    pub media_type: Option<String>,
    pub multipage_layout: Option<PrintMultipageLayout>,
    pub orientation: Option<PrintOrientation>,
    pub output_bin: Option<String>,
    pub page_ranges: Vec<Option<IntegerRange>>,
    pub pages_per_sheet: Option<i32>,
    pub quality: Option<PrintQuality>,
    pub scaling: Option<PrintScaling>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct PrintJobStatus {
    #[odata(nullable = false)]
    pub description: Option<String>,
    pub details: Vec<PrintJobStateDetail>,
    #[odata(nullable = false)]
    pub is_acquired_by_printer: Option<bool>,
    #[odata(nullable = false)]
    pub state: Option<PrintJobProcessingState>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct PrintMargin {
    pub bottom: Option<i32>,
    pub left: Option<i32>,
    pub right: Option<i32>,
    pub top: Option<i32>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct ProvisionedPlan {
    pub capability_status: Option<String>,
    pub provisioning_status: Option<String>,
    pub service: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct PublicationFacet {
    pub checked_out_by: Option<Box<AnyIdentitySet>>,
    pub level: Option<String>,
    pub version_id: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Recipient {
    pub email_address: Option<Box<EmailAddress>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = Recipient)]
pub enum AnyRecipient {
    Recipient(Recipient),
    Attendee(Attendee),
    AttendeeBase(AttendeeBase),
    #[odata(other)]
    Other(Unknown<Recipient>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct RecurrencePattern {
    #[odata(nullable = false)]
    pub day_of_month: Option<i32>,
    pub days_of_week: Vec<Option<DayOfWeek>>,
    pub first_day_of_week: Option<DayOfWeek>,
    pub index: Option<WeekIndex>,
    #[odata(nullable = false)]
    pub interval: Option<i32>,
    #[odata(nullable = false)]
    pub month: Option<i32>,
    pub r#type: Option<RecurrencePatternType>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct RecurrenceRange {
    pub end_date: Option<Date>,
    #[odata(nullable = false)]
    pub number_of_occurrences: Option<i32>,
    pub recurrence_time_zone: Option<String>,
    pub start_date: Option<Date>,
    pub r#type: Option<RecurrenceRangeType>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct RemoteItem {
    pub created_by: Option<Box<AnyIdentitySet>>,
    pub created_date_time: Option<DateTimeOffset>,
    pub file: Option<Box<File>>,
    pub file_system_info: Option<Box<FileSystemInfo>>,
    pub folder: Option<Box<Folder>>,
    pub id: Option<String>,
    pub image: Option<Box<Image>>,
    pub last_modified_by: Option<Box<AnyIdentitySet>>,
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub name: Option<String>,
    pub package: Option<Box<Package>>,
    pub parent_reference: Option<Box<ItemReference>>,
    pub shared: Option<Box<Shared>>,
    pub sharepoint_ids: Option<Box<SharepointIds>>,
    pub size: Option<i64>,
    pub special_folder: Option<Box<SpecialFolder>>,
    pub video: Option<Box<Video>>,
    pub web_dav_url: Option<String>,
    pub web_url: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct ResponseStatus {
    pub response: Option<ResponseType>,
    pub time: Option<DateTimeOffset>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Root {
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct SearchResult {
    pub on_click_telemetry_url: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", abstract)]
pub struct ServiceProvisioningError {
    pub created_date_time: Option<DateTimeOffset>,
    pub is_resolved: Option<bool>,
    pub service_instance: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = ServiceProvisioningError)]
pub enum AnyServiceProvisioningError {
    ServiceProvisioningError(ServiceProvisioningError),
    ServiceProvisioningXmlError(ServiceProvisioningXmlError),
    #[odata(other)]
    Other(Unknown<ServiceProvisioningError>),
}
