/** Finds the minimum of a smooth function by limited-memory BFGS; the same input gives the same result. */

export type Objective = (x: Float64Array, gradient: Float64Array) => number;

export function minimise(
  f: Objective,
  x: Float64Array,
  options: { iterations?: number; memory?: number; tolerance?: number } = {},
): Float64Array {
  const { iterations = 80, memory = 8, tolerance = 1e-4 } = options;
  const n = x.length;
  let g = new Float64Array(n);
  let value = f(x, g);
  const s: Float64Array[] = [];
  const y: Float64Array[] = [];
  const rho: number[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const d = direction(g, s, y, rho);
    const slope = dot(d, g);
    let step = iteration === 0 ? Math.min(1, 1 / Math.sqrt(dot(g, g) + 1e-12)) : 1;
    const next = new Float64Array(n);
    const nextG = new Float64Array(n);
    let nextValue = Infinity;
    for (let tries = 0; tries < 20; tries++) {
      for (let i = 0; i < n; i++) next[i] = (x[i] ?? 0) + step * (d[i] ?? 0);
      nextG.fill(0);
      nextValue = f(next, nextG);
      if (nextValue <= value + 1e-4 * step * slope) break;
      step /= 2;
    }
    const ds = new Float64Array(n);
    const dy = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      ds[i] = (next[i] ?? 0) - (x[i] ?? 0);
      dy[i] = (nextG[i] ?? 0) - (g[i] ?? 0);
    }
    const curvature = dot(ds, dy);
    if (curvature > 1e-12) {
      s.push(ds);
      y.push(dy);
      rho.push(1 / curvature);
      if (s.length > memory) [s, y, rho].forEach((list) => list.shift());
    }
    const gain = value - nextValue;
    x.set(next);
    g = nextG;
    value = nextValue;
    if (gain < tolerance * Math.abs(value) * 0.01) break;
  }
  return x;
}

function direction(g: Float64Array, s: Float64Array[], y: Float64Array[], rho: number[]): Float64Array {
  const q = Float64Array.from(g);
  const alpha: number[] = [];
  for (let i = s.length - 1; i >= 0; i--) {
    const a = (rho[i] ?? 0) * dot(s[i] ?? q, q);
    alpha[i] = a;
    axpy(-a, y[i] ?? q, q);
  }
  const lastS = s[s.length - 1];
  const lastY = y[y.length - 1];
  if (lastS && lastY) scale(q, dot(lastS, lastY) / dot(lastY, lastY));
  for (let i = 0; i < s.length; i++) axpy((alpha[i] ?? 0) - (rho[i] ?? 0) * dot(y[i] ?? q, q), s[i] ?? q, q);
  scale(q, -1);
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
function axpy(c: number, a: Float64Array, into: Float64Array): void {
  for (let i = 0; i < a.length; i++) into[i] = (into[i] ?? 0) + c * (a[i] ?? 0);
}
function scale(a: Float64Array, c: number): void {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] ?? 0) * c;
}
