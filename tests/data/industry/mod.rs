//! Types of `microsoft.graph.industryData`, as the pages on them show them.

mod flows;
mod people;
mod runs;
mod sources;

use crate::trips::{How, Trip, read};

/// Reads a body of the page with that name as the type that the page is about, and writes it again.
pub(crate) fn trip(page: &str, text: &str) -> Option<Trip> {
    let trip = match page {
        "azuredatalakeconnector" | "industrydataconnector" | "onerosterapidataconnector" => {
            read::<sources::AnyIndustryDataConnector>
        }
        "sourcesystemdefinition" => read::<sources::SourceSystemDefinition>,
        "yeartimeperioddefinition" => read::<sources::YearTimePeriodDefinition>,
        "inboundapiflow" | "inboundfileflow" | "inboundflow" => read::<flows::AnyInboundFlow>,
        "classgroupprovisioningflow"
        | "userprovisioningflow"
        | "outboundprovisioningflowset-list" => read::<flows::AnyProvisioningFlow>,
        "industrydataroot" | "outboundprovisioningflowset" => {
            read::<flows::OutboundProvisioningFlowSet>
        }
        "filevalidateoperation" => read::<runs::FileValidateOperation>,
        "industrydatarun" => read::<runs::IndustryDataRun>,
        "industrydatarun-getstatistics" => read::<runs::IndustryDataRunStatistics>,
        "industrydatarun-list-activities" => read::<runs::IndustryDataRunActivity>,
        _ => return None,
    };
    Some(trip(text, How::default()))
}
