//! The runs that the service holds in memory.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use odata_core::industry_data::OutgoingFlowRun;

use super::refusal::Refusal;

/// All runs, by their ids.
pub(super) struct Runs(Mutex<HashMap<String, StoredRun>>);

/// A run and how often it was updated.
#[derive(Clone)]
pub(super) struct StoredRun {
    run: OutgoingFlowRun,
    version: u64,
}

impl StoredRun {
    fn new(mut run: OutgoingFlowRun, version: u64) -> Self {
        run.annotations.insert("@odata.etag", etag(version));
        Self { run, version }
    }

    /// The run, with its ETag among its annotations.
    pub(super) fn run(&self) -> &OutgoingFlowRun {
        &self.run
    }

    /// The ETag, with its quotes.
    pub(super) fn etag(&self) -> String {
        etag(self.version)
    }
}

fn etag(version: u64) -> String {
    format!("W/\"{version}\"")
}

impl Runs {
    /// Holds these runs for the service at `root`; runs without an id are dropped.
    pub(super) fn new(runs: impl IntoIterator<Item = OutgoingFlowRun>, root: &str) -> Self {
        let context = format!("{root}/$metadata#external/industryData/runs/$entity");
        let stored = runs.into_iter().filter_map(|mut run| {
            let id = run.id.clone()?;
            run.annotations.insert("@odata.context", context.as_str());
            Some((id, StoredRun::new(run, 1)))
        });
        Self(Mutex::new(stored.collect()))
    }

    pub(super) fn read(&self, id: &str) -> Result<StoredRun, Refusal> {
        self.lock().get(id).cloned().ok_or_else(|| unknown(id))
    }

    /// Puts what `updated` makes of a run in its place; nothing changes if that fails. Other requests wait meanwhile.
    pub(super) fn update(
        &self,
        id: &str,
        updated: impl FnOnce(&StoredRun) -> Result<OutgoingFlowRun, Refusal>,
    ) -> Result<StoredRun, Refusal> {
        let mut runs = self.lock();
        let stored = runs.get_mut(id).ok_or_else(|| unknown(id))?;
        *stored = StoredRun::new(updated(stored)?, stored.version + 1);
        Ok(stored.clone())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, StoredRun>> {
        // A run is replaced as a whole, so it is never half changed.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn unknown(id: &str) -> Refusal {
    Refusal::not_found(format!("there is no run with the id {id}"))
}
