import assert from 'node:assert/strict';
import { readSurfaces } from './read-surfaces.js';

/** The fields of a page as `name category`, with a `!` behind those that are demanded. */
function fieldsOf(text: string, path = 'pages/sign-up/index.wxml'): readonly string[] {
  return readSurfaces(path, text).fields.map(({ name, category, required }) => `${name}${required ? '!' : ''} ${category}`);
}

describe('collectedFields of mini-program pages', () => {
  it('reads inputs by their type, name, words and handler', () => {
    assert.deepEqual(fieldsOf(`<form bindsubmit="submit">
  <view class="row"><text>生日</text><picker mode="date" value="{{born}}" bindchange="pick"><view>{{born}}</view></picker></view>
  <input type="idcard" bindinput="onNumberInput" required />
  <input name="religion" placeholder="选填"></input>
  <input placeholder="请输入手机号" model:value="{{form.a}}" />
  <input bindinput="onEmailInput" />
</form>`), [
      'born user.demographic.date_of_birth', 'Number! user.government_id.national_identification_number', 'religion user.demographic.religious_belief', 'a user.contact.phone_number', 'Email user.contact.email',
    ]);
  });
  it('leaves alone what asks for nothing personal, is locked or searches', () => {
    assert.deepEqual(fieldsOf(`<input name="quantity" type="digit" placeholder="数量" />
<input name="phone" disabled />
<input placeholder="搜索手机号" />
<!-- <input name="birthday" /> -->
<view name="birthday">{{user.birthday}}</view>`), []);
  });
  it('reads the buttons by which the platform asks', () => {
    const page = `<button open-type="getPhoneNumber|agreePrivacyAuthorization" bindgetphonenumber="onPhone">一键登录</button>
<button open-type="chooseAvatar" bind:chooseavatar="onAvatar">更换</button><button open-type="share">分享</button>`;
    assert.deepEqual(readSurfaces('a.wxml', page).fields.map(({ category }) => category), ['user.contact.phone_number', 'user.content.self_image']);
  });
  it('places an input where it stands, and says what a person reads there', () => {
    const text = '<view>仅用于实名认证</view>\n<input name="idCardNo"\n  placeholder="证件" ></input>\n<view/>';
    const [field] = readSurfaces('a.axml', text).fields;
    assert.equal(text.slice(field!.span.start, field!.span.end), '<input name="idCardNo"\n  placeholder="证件" >');
    assert.equal(text.slice(field!.whole.start, field!.whole.end), '<input name="idCardNo"\n  placeholder="证件" ></input>\n');
    assert.deepEqual(field!.notices, [{ kind: 'text', text: '仅用于实名认证' }]);
  });
  it('reads what is broken off', () => {
    for (const text of ['<', '<input', '<input name="birthday', '</input>', '<!-- <input name="birthday" />', '<input name=\'a" />']) assert.deepEqual(fieldsOf(text), []);
  });
});
