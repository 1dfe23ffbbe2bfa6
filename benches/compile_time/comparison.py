"""Tables of what several styles cost."""

import statistics


class Comparison:
    """Prints a table, row by row."""

    def __init__(self, title, columns, bounds):
        """`columns`: titles by style, among them `serde` and `ours`; `bounds`: what ours may be of serde's, by row and unit."""
        self.styles = list(columns)
        self.bounds = bounds
        self.all_hold = True
        print(f"{title}\n")
        print(f"| | | {' | '.join(columns.values())} | ours by serde's | bound | rounds | holds |")
        print(f"|---|---|{'--:|' * len(columns)}--:|--:|--:|---|", flush=True)

    def row(self, name, unit, figures):
        """Prints a row of medians; `figures` has those of all rounds by style. Gives back the medians."""
        medians = {style: statistics.median(figures[style]) for style in self.styles}
        ratios = [ours / serde for ours, serde in zip(figures["ours"], figures["serde"])]
        ratio = statistics.median(ratios)
        bound = self.bounds.get((name, unit))
        holds = bound is None or ratio <= bound
        self.all_hold &= holds
        cells = [name, unit, *(figure(medians[style]) for style in self.styles), f"{ratio:.2f}"]
        cells.append("" if bound is None else f"{bound:.2f}")
        cells.append(f"{min(ratios):.2f}..{max(ratios):.2f}" if len(ratios) > 1 else "")
        cells.append("" if bound is None else "yes" if holds else "**no**")
        print(f"| {' | '.join(cells)} |", flush=True)
        return medians

    def end(self):
        """Ends the table. Tells whether the bounds hold."""
        print(flush=True)
        return self.all_hold


def figure(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"
