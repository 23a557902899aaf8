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
    assert.deepEqual(faultOf('Member[a].Foo'), [10, "The port 'Foo' is unknown; the ports are Member, Argument, Parameter, ReturnValue, Awaited, Element, Property, Receiver, Instance, NewCall, Chain."]);
    assert.deepEqual(faultOf('Member'), [0, "The port 'Member' needs something in brackets."]);
    assert.deepEqual(faultOf('Awaited[0]'), [0, "The port 'Awaited' takes nothing in brackets."]);
    assert.deepEqual(faultOf('Argument[x]'), [0, "'Argument[x]' is neither a number, a range such as '0..' nor 'any'."]);
    assert.deepEqual(faultOf('Parameter[x]'), [0, "'Parameter[x]' is neither a number nor 'any'."]);
    assert.deepEqual(faultOf('Member[a]Member[b]'), [9, "'.' is missing before 'Member[b]' in the port 'Member[a]Member[b]'."]);
    assert.deepEqual(faultOf('Member[a].'), [10, "The port 'Member[a].' has no port word at ''."]);
  });

  it('says it in Chinese too', () => {
    for (const text of ['Member[a].Foo', 'Member', 'Awaited[0]', 'Argument[x]', 'Parameter[x]', 'Member[a]Member[b]', 'Member[a].']) {
      const parsed = parsePort(text);
      assert.match(parsed.ok ? '' : parsed.message['zh-cn'], /[\u4e00-\u9fff].*。$/);
    }
  });
});

function faultOf(text: string): readonly [number, string] | undefined {
  const parsed = parsePort(text);
  return parsed.ok ? undefined : [parsed.at, parsed.message.en];
}
