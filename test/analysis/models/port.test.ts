import assert from 'node:assert/strict';
import { parsePort, requirePort } from '../../../analysis/models/port.js';

describe('parsePort', () => {
  it('reads every word of the grammar', () => {
    assert.deepEqual(requirePort('Member[a, b].Member[*].Argument[2].Parameter[0].ReturnValue.Awaited.Element.Property[x].Receiver.Instance.NewCall.Chain'), [
      { kind: 'member', names: ['a', 'b'] },
      { kind: 'member', names: '*' },
      { kind: 'argument', from: 2, to: 2 },
      { kind: 'parameter', index: 0 },
      { kind: 'return' },
      { kind: 'awaited' },
      { kind: 'element' },
      { kind: 'property', name: 'x' },
      { kind: 'receiver' },
      { kind: 'instance' },
      { kind: 'new' },
      { kind: 'chain' },
    ]);
  });

  it('reads ranges of arguments', () => {
    assert.deepEqual(requirePort('Argument[1..]'), [{ kind: 'argument', from: 1, to: Infinity }]);
    assert.deepEqual(requirePort('Argument[1..3]'), [{ kind: 'argument', from: 1, to: 3 }]);
    assert.deepEqual(requirePort('Argument[any]'), [{ kind: 'argument', from: 0, to: Infinity }]);
    assert.deepEqual(requirePort('Parameter[any]'), [{ kind: 'parameter', index: 'any' }]);
  });

  it('takes the empty text as the value itself', () => {
    assert.deepEqual(parsePort(''), { ok: true, tokens: [] });
  });

  it('keeps names with signs in them', () => {
    assert.deepEqual(requirePort('Member[my.ap].Member[$people]'), [
      { kind: 'member', names: ['my.ap'] },
      { kind: 'member', names: ['$people'] },
    ]);
  });

  it('says where a port goes wrong', () => {
    assert.deepEqual(parsePort('Member[a].Foo'), {
      ok: false,
      message: "The port 'Foo' is unknown; the ports are Member, Argument, Parameter, ReturnValue, Awaited, Element, Property, Receiver, Instance, NewCall, Chain.",
      at: 10,
    });
    assert.deepEqual(parsePort('Member'), { ok: false, message: "The port 'Member' needs something in brackets.", at: 0 });
    assert.deepEqual(parsePort('Awaited[0]'), { ok: false, message: "The port 'Awaited' takes nothing in brackets.", at: 0 });
    assert.deepEqual(parsePort('Argument[x]'), { ok: false, message: "'Argument[x]' is neither a number, a range such as '0..' nor 'any'.", at: 0 });
    assert.deepEqual(parsePort('Member[a]Member[b]'), { ok: false, message: "'.' is missing before 'Member[b]' in the port 'Member[a]Member[b]'.", at: 9 });
    assert.deepEqual(parsePort('Member[a].'), { ok: false, message: "The port 'Member[a].' has no port word at ''.", at: 10 });
  });
});
