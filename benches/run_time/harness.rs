//! Compares pairs of programs in rounds, so that whatever else the machine does meets both alike.

use std::time::{Duration, Instant};

/// How many rounds a comparison has, if they are short.
const ROUNDS: usize = 401;
/// How many it has at least.
const FEWEST_ROUNDS: usize = 15;
/// How long the rounds of a comparison take, about, if there are more than that.
const ALL_ROUNDS: Duration = Duration::from_secs(2);
/// How long each of the two programs runs in a round, about. Short turns are seldom interrupted.
const TURN: Duration = Duration::from_millis(2);

/// Two programs, and how their times should relate.
pub struct Comparison<'a> {
    name: &'static str,
    base: &'static str,
    bound: Option<f64>,
    goal: Option<f64>,
    measured: Box<dyn FnMut() + 'a>,
    reference: Box<dyn FnMut() + 'a>,
}

impl<'a> Comparison<'a> {
    /// The ratio will be the time of `measured` by that of `reference`.
    pub fn new<M, R>(
        name: &'static str,
        mut measured: impl FnMut() -> M + 'a,
        base: &'static str,
        mut reference: impl FnMut() -> R + 'a,
    ) -> Self {
        Self {
            name,
            base,
            bound: None,
            goal: None,
            measured: Box::new(move || drop(std::hint::black_box(measured()))),
            reference: Box::new(move || drop(std::hint::black_box(reference()))),
        }
    }

    /// The ratio must not be larger.
    pub fn bound(mut self, ratio: f64) -> Self {
        self.bound = Some(ratio);
        self
    }

    /// The ratio should become as small.
    pub fn goal(mut self, ratio: f64) -> Self {
        self.goal = Some(ratio);
        self
    }

    pub fn matches(&self, filter: &str) -> bool {
        self.name.contains(filter) || self.base.contains(filter)
    }

    /// Runs the two in turn, and prints a row of the table: the median of the rounds' ratios, and between which ratios the middle half of the rounds
    /// is. Tells whether the bound holds.
    pub fn run(mut self) -> bool {
        let measured_runs = runs_in_a_turn(&mut self.measured);
        let reference_runs = runs_in_a_turn(&mut self.reference);
        let round = time(&mut self.measured, measured_runs) * f64::from(measured_runs)
            + time(&mut self.reference, reference_runs) * f64::from(reference_runs);
        // A whole number within the bounds, whatever the clock says.
        let count = (ALL_ROUNDS.as_secs_f64() / round) as usize;
        let count = count.clamp(FEWEST_ROUNDS, ROUNDS);
        let mut rounds: Vec<(f64, f64)> = (0..count)
            .map(|round| {
                // Each goes first as often as the other.
                if round % 2 == 0 {
                    let measured = time(&mut self.measured, measured_runs);
                    (measured, time(&mut self.reference, reference_runs))
                } else {
                    let reference = time(&mut self.reference, reference_runs);
                    (time(&mut self.measured, measured_runs), reference)
                }
            })
            .collect();
        rounds.sort_by(|a, b| (a.0 / a.1).total_cmp(&(b.0 / b.1)));
        let ratio = |index: usize| rounds[index].0 / rounds[index].1;
        let median = ratio(count / 2);
        let holds = self.bound.is_none_or(|bound| median <= bound);
        println!(
            "| {} | {} | {} | {} | {} | {}..{} | {} | {} |",
            self.name,
            self.base,
            figure(median),
            self.bound.map_or(String::new(), figure),
            self.goal.map_or(String::new(), figure),
            figure(ratio(count / 4)),
            figure(ratio(count * 3 / 4)),
            microseconds(rounds[count / 2].0),
            match (self.bound, holds) {
                (None, _) => "",
                (_, true) => "yes",
                (_, false) => "**no**",
            },
        );
        holds
    }
}

/// Prints the head of the table.
pub fn print_head() {
    println!("| measured | base | ratio | bound | goal | middle half | µs | holds |");
    println!("|---|---|--:|--:|--:|--:|--:|---|");
}

fn runs_in_a_turn(program: &mut dyn FnMut()) -> u32 {
    let mut runs = 1;
    while time(program, runs) * f64::from(runs) < TURN.as_secs_f64() {
        runs *= 2;
    }
    let once = time(program, runs);
    // Within 1 to 2^31, whatever the clock says.
    (TURN.as_secs_f64() / once)
        .round()
        .clamp(1.0, f64::from(1 << 30)) as u32
}

/// Seconds of one run, on average.
fn time(program: &mut dyn FnMut(), runs: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..runs {
        program();
    }
    start.elapsed().as_secs_f64() / f64::from(runs)
}

fn figure(ratio: f64) -> String {
    if ratio < 0.1 {
        format!("{ratio:.4}")
    } else {
        format!("{ratio:.2}")
    }
}

fn microseconds(seconds: f64) -> String {
    let value = seconds * 1e6;
    if value < 10.0 {
        format!("{value:.3}")
    } else {
        format!("{value:.0}")
    }
}
