import assert from 'node:assert/strict';
import fc from 'fast-check';
import { all, both, either, holds, isNever, never } from '../../../analysis/summaries/condition.js';
import { Heap } from '../../../analysis/summaries/heap.js';
import { assume, joinStates, type State } from '../../../analysis/summaries/state.js';
import { constant, given, just, placeOf, union, type Condition, type Value } from '../../../analysis/summaries/value.js';
import { areContradictory } from '../../../analysis/taint/contradiction.js';

/** What a program does not know: whether each of its arguments is true. */
type World = readonly boolean[];

const owner = { file: 'a.ts', index: 1 };
const asked: readonly Value[] = [0, 1, 2].map(index => just(placeOf({ kind: 'argument', function: owner, index })));
const worlds: readonly World[] = Array.from({ length: 2 ** asked.length }, (_, number) => asked.map((_value, bit) => ((number >> bit) & 1) === 1));

const questions: readonly Condition[] = asked.flatMap(value => [holds(value, 'truthy', false), holds(value, 'truthy', true)]);
const conditions: fc.Arbitrary<Condition | undefined> = fc.letrec<{ condition: Condition | undefined }>(tie => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...questions, undefined),
    fc.tuple(tie('condition'), tie('condition')).map(([left, right]) => both(left, right)),
    fc.array(tie('condition'), { maxLength: 3 }).map(parts => either(parts)),
  ),
})).condition;
const values: fc.Arbitrary<Value> = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), conditions), { maxLength: 3 })
  .map(parts => parts.reduce<Value>((sum, [text, when]) => union(sum, given(constant(text), when)), []));

describe('conditions', () => {
  it('of which both hold say no more than both', () => {
    fc.assert(fc.property(conditions, conditions, (left, right) => {
      for (const world of worlds) if (isSo(left, world) && isSo(right, world)) assert.ok(isSo(both(left, right), world));
    }), { numRuns: 300, seed: 3 });
  });

  it('of which one holds say no more than that one does', () => {
    fc.assert(fc.property(fc.array(conditions, { maxLength: 4 }), parts => {
      for (const world of worlds) if (parts.some(part => isSo(part, world))) assert.ok(isSo(either(parts), world));
    }), { numRuns: 300, seed: 3 });
  });

  it('as small as these lose nothing', () => {
    fc.assert(fc.property(fc.constantFrom(...questions), fc.constantFrom(...questions), fc.constantFrom(...questions), (one, two, three) => {
      for (const world of worlds) {
        assert.equal(isSo(all([one, two, three]), world), isSo(one, world) && isSo(two, world) && isSo(three, world));
        assert.equal(isSo(either([one, both(two, three)]), world), isSo(one, world) || (isSo(two, world) && isSo(three, world)));
      }
    }), { seed: 3 });
  });

  it('have never as their bottom, and nothing said as their top', () => {
    fc.assert(fc.property(conditions, one => {
      assert.ok(isNever(both(one, never)));
      assert.deepEqual(either([one, never]), isNever(one) ? never : one);
      assert.equal(either([one, undefined]), undefined);
      assert.equal(both(one, undefined), one);
    }), { seed: 3 });
  });

  it('contradict each other only where no world has them all', () => {
    fc.assert(fc.property(fc.array(conditions, { minLength: 1, maxLength: 4 }), parts => {
      if (areContradictory(parts)) assert.ok(!worlds.some(world => parts.every(part => isSo(part, world))));
    }), { numRuns: 500, seed: 3 });
  });

  it('that say the opposite of each other contradict', () => {
    for (const value of asked) assert.ok(areContradictory([holds(value, 'truthy', false), holds(value, 'truthy', true)]));
  });
});

describe('values', () => {
  it('together may be whatever each of them may be', () => {
    fc.assert(fc.property(values, values, (left, right) => {
      for (const world of worlds) assert.ok(isWithin([...mayBe(left, world), ...mayBe(right, world)], mayBe(union(left, right), world)));
    }), { numRuns: 300, seed: 3 });
  });

  it('are the same in whatever order they come together', () => {
    fc.assert(fc.property(values, values, values, (one, two, three) => {
      for (const world of worlds) {
        const [here, there] = [mayBe(union(one, union(two, three)), world), mayBe(union(union(three, one), two), world)];
        // What became too large to say is forgotten on one way and not on another: then it may be so.
        for (const [some, others] of [[here, there], [there, here]] as const) {
          for (const text of some) if (!others.has(text)) assert.ok([one, two, three].some(value => value.some(({ atom, when }) => when && atom.kind === 'constant' && atom.value === text)));
        }
      }
      assert.equal(union(one, one), one);
    }), { numRuns: 300, seed: 3 });
  });

  it('under a condition are nothing where it does not hold, and what they were where it does', () => {
    fc.assert(fc.property(values, fc.constantFrom(...questions), (value, condition) => {
      for (const world of worlds) {
        const inside = mayBe(given(value, condition), world);
        if (isSo(condition, world)) assert.ok(isWithin([...mayBe(value, world)], inside));
      }
      for (const one of given(value, never)) assert.fail(`${one.atom.kind} is left`);
    }), { numRuns: 300, seed: 3 });
  });
});

describe('states', () => {
  it('that come together hold what each of them held', () => {
    const states = fc.tuple(values, values, conditions).map(([first, second, known]): { state: State; known: Condition | undefined } => {
      const state: State = { variables: [first, second], heap: new Heap(), assumed: undefined, reachable: true };
      state.heap.write(7, 'field', first);
      assume(state, known);
      return { state, known };
    });
    fc.assert(fc.property(fc.array(states, { minLength: 1, maxLength: 3 }), parts => {
      const joined = joinStates(parts.map(({ state }) => state), () => undefined);
      for (const world of worlds) {
        for (const { state, known } of parts) {
          if (!isSo(known, world)) continue;
          assert.ok(isSo(joined.assumed?.total, world));
          state.variables.forEach((value, slot) => assert.ok(isWithin([...mayBe(value!, world)], mayBe(joined.variables[slot]!, world))));
          assert.ok(isWithin([...mayBe(state.heap.read(7, 'field')!, world)], mayBe(joined.heap.read(7, 'field')!, world)));
        }
      }
    }), { numRuns: 300, seed: 3 });
  });
});

function isSo(condition: Condition | undefined, world: World): boolean {
  switch (condition?.kind) {
    case undefined: return true;
    case 'all': return condition.parts.every(part => isSo(part, world));
    case 'any': return condition.parts.some(part => isSo(part, world));
    case 'holds': return world[asked.indexOf(condition.value)] !== condition.not;
    case 'happened': throw new Error('Nothing happens here.');
  }
}

function mayBe(value: Value, world: World): ReadonlySet<unknown> {
  return new Set(value.flatMap(({ atom, when }) => (isSo(when, world) && atom.kind === 'constant' ? [atom.value] : [])));
}

function isWithin(some: readonly unknown[], others: ReadonlySet<unknown>): boolean {
  return some.every(one => others.has(one));
}
