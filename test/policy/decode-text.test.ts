import assert from 'node:assert/strict';
import { decodeText } from '../../policy/decode-text.js';

/** `line:column message`, or the text. */
function decoded(bytes: Uint8Array): string {
  const text = decodeText(bytes, 'privacy.yml');
  return typeof text === 'string' ? text : `${text.line}:${text.column} ${text.message.en}`;
}

const utf16 = Buffer.from('audience: staff\n', 'utf16le');

describe('policy/decode-text', () => {
  it('reads UTF-8, a byte order mark included', () => {
    assert.equal(decoded(Buffer.from('audience: 员工 𠮷\n')), 'audience: 员工 𠮷\n');
    assert.equal(decoded(Buffer.from('\uFEFFaudience: staff\n')), '\uFEFFaudience: staff\n');
    assert.equal(decoded(new Uint8Array()), '');
  });

  it('knows UTF-16, with a mark and without', () => {
    const said = '1:1 The file is encoded as UTF-16; only UTF-8 is read.';
    assert.equal(decoded(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])), said);
    assert.equal(decoded(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])), said);
    assert.equal(decoded(utf16), said);
    assert.equal(decoded(Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])), '1:1 The file is encoded as UTF-32; only UTF-8 is read.');
  });

  it('finds the first byte of another encoding', () => {
    const other = 'is not UTF-8; the file may be encoded as Latin-1 or GBK.';
    assert.equal(decoded(Buffer.from('# fine\n# café au lait\n', 'latin1')), `2:6 The byte 0xE9 here ${other}`);
    assert.equal(decoded(Buffer.from([0x61, 0xc0, 0x80])), `1:2 The byte 0xC0 here ${other}`);
    assert.equal(decoded(Buffer.from([...Buffer.from('中文: '), 0xd6, 0xd0])), `1:5 The byte 0xD6 here ${other}`);
    assert.equal(decoded(Buffer.from([0x61, 0xed, 0xa0, 0x80])), `1:2 The byte 0xED here ${other}`);
    assert.equal(decoded(Buffer.from([0x61, 0xe4, 0xb8])), `1:2 The byte 0xE4 here ${other}`);
  });

  it('finds the zero byte of what is no text', () => {
    assert.equal(decoded(Buffer.from('audience: staff\nx: \0\n')), '2:4 The file is not text: a zero byte stands here.');
    assert.equal(decoded(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])), '3:1 The file is not text: a zero byte stands here.');
  });
});
