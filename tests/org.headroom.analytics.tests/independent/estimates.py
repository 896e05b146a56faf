"""The main estimates of org.headroom.analytics once more, written from the formulas and not from the Java, in plain Python.

The tests called Independent... run it where python3 is there. Each line read from the standard input names an estimate and its
numbers; each line written answers with numbers. Nothing but the standard library is used.
"""
import csv
import math
import random
import statistics
import sys


def t_density(x, df):
    return math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(df * math.pi) * (1 + x * x / df) ** (-(df + 1) / 2)


def t_upper(t, df):
    """P(T > t), t >= 0, by Simpson's rule after x = tan(angle)."""
    low, high, steps = math.atan(t), math.pi / 2, 4000
    width = (high - low) / steps
    total = 0.0
    for step in range(steps):
        angle = low + step * width
        factor = 1 if step == 0 else 4 if step % 2 else 2
        total += factor * t_density(math.tan(angle), df) / math.cos(angle) ** 2
    return total * width / 3


def t_quantile(p, df):
    low, high = 0.0, 200.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if t_upper(middle, df) > 1 - p else (low, middle)
    return (low + high) / 2


def shrink(pairs):
    """Posterior means under Student's t prior with 4 degrees of freedom; integrals over a grid of levels and of spreads."""
    values = [y for y, _ in pairs]
    centre = statistics.median(values)
    typical = statistics.median([v for _, v in pairs])
    spreads = [0.02 * (2.5 / 0.02) ** (k / 40) for k in range(41)]
    logs, means = [], []
    for spread in spreads:
        log = 0.5 * math.log(spread ** 2 + typical) + math.log(spread) - math.log1p((spread / 0.5) ** 2)
        row = []
        for y, variance in pairs:
            reach = 8 * math.sqrt(variance)
            grid = [y - reach + 2 * reach * k / 400 for k in range(401)]
            width = 2 * reach / 400
            weights = [t_density((x - centre) / spread, 4) / spread * math.exp(-(y - x) ** 2 / (2 * variance)) / math.sqrt(2 * math.pi * variance) for x in grid]
            whole = sum(weights)
            log += math.log(whole * width)
            row.append(sum(w * x for w, x in zip(weights, grid)) / whole)
        logs.append(log)
        means.append(row)
    most = max(logs)
    weights = [math.exp(log - most) for log in logs]
    whole = sum(weights)
    return [sum(w * row[i] for w, row in zip(weights, means)) / whole for i in range(len(pairs))]


def maven(path, quarter):
    """Levels of the agents of a quarter, by name, as multiples of the middle agent."""
    won = {}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["deal_stage"] in ("Won", "Lost") and (int(row["close_date"][5:7]) + 2) // 3 == quarter:
                won.setdefault(row["sales_agent"], []).append(float(row["close_value"]) if row["deal_stage"] == "Won" else 0.0)
    names = sorted(won)
    middle = statistics.median([sum(won[name]) for name in names if sum(won[name]) > 0])
    pairs = []
    for name in names:
        multiple = sum(won[name]) / middle
        noise = sum(amount ** 2 for amount in won[name]) / middle ** 2
        pairs.append((math.log(multiple + 0.05), max(0.001, noise / (multiple + 0.05) ** 2)))
    return [max(0.0, math.exp(log) - 0.05) for log in shrink(pairs)]


def coverage(weeks):
    """Wilson's interval on the effective number of sessions."""
    everything = sum(whole for _, whole in weeks)
    share = sum(part for part, _ in weeks) / everything
    count = len(weeks)
    variance = count / (count - 1) * sum((part - share * whole) ** 2 for part, whole in weeks) / everything ** 2
    n = share * (1 - share) / variance
    t = t_quantile(0.975, count - 1)
    # The ends solve (p - share)^2 = t^2 p (1 - p) / n.
    a, b, c = 1 + t * t / n, -(2 * share + t * t / n), share * share
    root = math.sqrt(b * b - 4 * a * c)
    return [share, (-b - root) / (2 * a), (-b + root) / (2 * a)]


def rayleigh(positions):
    """Zar, Biostatistical Analysis, series for the probability."""
    n = len(positions)
    x = sum(math.cos(2 * math.pi * p) for p in positions)
    y = sum(math.sin(2 * math.pi * p) for p in positions)
    z = (x * x + y * y) / n
    series = 1 + (2 * z - z * z) / (4 * n) - (24 * z - 132 * z ** 2 + 76 * z ** 3 - 9 * z ** 4) / (288 * n * n)
    return [math.hypot(x, y) / n, math.exp(-z) * series]


def fisher(a, n, c, m):
    total = math.comb(n + m, a + c)
    chance = [math.comb(n, k) * math.comb(m, a + c - k) / total if 0 <= a + c - k <= m else 0.0 for k in range(min(n, a + c) + 1)]
    return [min(1.0, 2 * min(sum(chance[:a + 1]), sum(chance[a:])))]


def welch(one, other):
    u, v = statistics.variance(one) / len(one), statistics.variance(other) / len(other)
    df = (u + v) ** 2 / (u * u / (len(one) - 1) + v * v / (len(other) - 1))
    return [2 * t_upper(abs(statistics.mean(one) - statistics.mean(other)) / math.sqrt(u + v), df)]


def solve(matrix, right):
    rows = [list(row) + [value] for row, value in zip(matrix, right)]
    size = len(rows)
    for pivot in range(size):
        best = max(range(pivot, size), key=lambda row: abs(rows[row][pivot]))
        rows[pivot], rows[best] = rows[best], rows[pivot]
        for row in range(size):
            if row != pivot:
                factor = rows[row][pivot] / rows[pivot][pivot]
                rows[row] = [x - factor * y for x, y in zip(rows[row], rows[pivot])]
    return [rows[k][size] / rows[k][k] for k in range(size)]


def regression(triples):
    """after = a + b before + effect coached: the effect and its standard error, by the normal equations."""
    design = [(1.0, x, z) for x, _, z in triples]
    cross = [[sum(row[i] * row[j] for row in design) for j in range(3)] for i in range(3)]
    beta = solve(cross, [sum(row[i] * y for row, (_, y, _) in zip(design, triples)) for i in range(3)])
    rest = sum((y - sum(b * d for b, d in zip(beta, row))) ** 2 for row, (_, y, _) in zip(design, triples))
    inverse = solve(cross, [0.0, 0.0, 1.0])[2]
    return [beta[2], math.sqrt(rest / (len(triples) - 3) * inverse)]


def disruption(weeks):
    """Two-sided probability by permutation within person and kind of week."""
    strata = {}
    for person, crunch, touched, closed in weeks:
        strata.setdefault((person, crunch), []).append((touched, closed))
    strata = [s for s in strata.values() if 0 < sum(t for t, _ in s) < len(s)]
    actual = sum(c for s in strata for t, c in s if t)
    chance = random.Random(7)
    draws, low, high = 6000, 1, 1
    for _ in range(draws):
        drawn = sum(sum(c for _, c in chance.sample(s, int(sum(t for t, _ in s)))) for s in strata)
        low += drawn <= actual + 1e-9
        high += drawn >= actual - 1e-9
    return [min(1.0, 2 * min(low, high) / (draws + 1))]


def groups(numbers, size):
    return [tuple(numbers[k:k + size]) for k in range(0, len(numbers), size)]


def answer(name, words):
    if name == "maven":
        return maven(" ".join(words[1:]), int(words[0]))
    numbers = [float(word) for word in words]
    if name == "shrink":
        return shrink(groups(numbers, 2))
    if name == "coverage":
        return coverage(groups(numbers, 2))
    if name == "rayleigh":
        return rayleigh(numbers)
    if name == "fisher":
        return fisher(*[int(number) for number in numbers])
    if name == "welch":
        return welch(numbers[1:1 + int(numbers[0])], numbers[1 + int(numbers[0]):])
    if name == "regression":
        return regression(groups(numbers, 3))
    if name == "disruption":
        return disruption(groups(numbers, 4))
    raise ValueError("no estimate is called " + name)


for line in sys.stdin:
    first, *rest = line.split()
    print(first, *[repr(number) for number in answer(first, rest)], flush=True)
