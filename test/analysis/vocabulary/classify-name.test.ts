import assert from 'node:assert/strict';
import { classifyName, classifyPath, isPersonNoun, type NameContext } from '../../../analysis/vocabulary/classify-name.js';
import { isPersonId } from '../../../analysis/vocabulary/person-nouns.js';
import { identifiers } from './identifiers.js';
import { vocabulary } from './read-vocabulary.js';

function classify(context: NameContext) {
  return classifyName(vocabulary, context);
}

function categoryOf(context: NameContext) {
  return classify(context)?.category;
}

describe('classifyPath', () => {
  const rows = identifiers.trim().split('\n').map(row => row.split(': '));

  it('knows at least 250 names', () => {
    assert.ok(new Set(rows.map(([path]) => path)).size >= 250);
  });
  for (const [path, category] of rows) {
    it(`takes ${path!} for ${category === '-' ? 'no personal datum' : category!}`, () => {
      assert.equal(classifyPath(vocabulary, path!.split('.'))?.category ?? '-', category);
    });
  }

  it('judges the object by its type before its name', () => {
    assert.equal(classifyPath(vocabulary, ['it', 'name'], 'UserEntity')?.category, 'user.name');
    assert.equal(classifyPath(vocabulary, ['it', 'name'], 'ProductEntity'), undefined);
    assert.equal(classifyPath(vocabulary, ['user', 'name'], 'TemplateService'), undefined);
  });
  it('looks past what only carries the fields', () => {
    assert.equal(classifyPath(vocabulary, ['user', 'data', 'name'])?.category, 'user.name');
    assert.equal(classifyPath(vocabulary, ['user', 'company', 'name']), undefined);
  });
  it('says why', () => {
    assert.deepEqual(classifyPath(vocabulary, ['user', 'name']), { category: 'user.name', strength: 'weak', confidence: 'medium', because: 'weak-token:name+owner:user' });
    assert.deepEqual(classifyPath(vocabulary, ['req', 'body']), { category: 'user', strength: 'weak', confidence: 'medium', because: 'request-body' });
    assert.deepEqual(classifyPath(vocabulary, ['visitors']), { category: 'user', strength: 'weak', confidence: 'medium', because: 'person-record:visitors' });
  });
  it('answers nothing for an empty path', () => {
    assert.equal(classifyPath(vocabulary, []), undefined);
  });
});

describe('classifyName', () => {
  it('believes an autocomplete token', () => {
    assert.deepEqual(classify({ name: 'field3', autocomplete: 'shipping street-address' }), { category: 'user.contact.address', strength: 'strong', confidence: 'high', because: 'autocomplete:street-address' });
    assert.equal(classify({ name: 'field3', autocomplete: 'off' }), undefined);
  });
  it('believes a Chinese label, not a remark about the field', () => {
    assert.deepEqual(classify({ name: 'value1', label: '请输入您的手机号' }), { category: 'user.contact.phone_number', strength: 'strong', confidence: 'high', because: 'label:手机号' });
    assert.equal(classify({ name: 'value1', label: '手机号格式错误' }), undefined);
    assert.equal(categoryOf({ name: 'lx', label: '类型' }), undefined);
    assert.equal(categoryOf({ name: 'tel', label: '客服电话', owner: 'shop' }), undefined);
  });
  it('reads no label of what narrows a list, explains, or tells of a feature', () => {
    assert.equal(categoryOf({ name: 'q', label: 'Search by name or email' }), undefined);
    assert.equal(categoryOf({ name: 'reason', label: 'e.g. the photo is blurry, or it does not match the ID card' }), undefined);
    for (const label of ['声纹登录', '位置权限', '性别限制', '图形验证码', '视频地址', '光标位置']) assert.equal(categoryOf({ name: 'f', label }), undefined, label);
    assert.equal(categoryOf({ name: 'f', label: '登录密码' }), 'user.authorization.password');
    assert.equal(categoryOf({ name: 'f', label: 'Upload your ID card photo' }), 'x.government_id.image');
    assert.equal(categoryOf({ name: 'f', label: 'PIN' }), 'user.authorization.password');
  });
  it('takes a page for no datum, nor sizes, kinds of inputs and ways to be told', () => {
    assert.equal(categoryOf({ name: '/auth/verify-email', siblings: ['/about', '/auth/verify-email'] }), undefined);
    assert.equal(categoryOf({ name: '2xl', siblings: ['sm', 'xl', '2xl'] }), undefined);
    assert.equal(categoryOf({ name: 'xl', siblings: ['xb', 'nl'] }), 'x.education');
    assert.equal(categoryOf({ name: 'tel', siblings: ['color', 'checkbox', 'tel', 'text'] }), undefined);
    assert.equal(categoryOf({ name: 'email', siblings: ['email', 'sms', 'push', 'inApp'] }), undefined);
    assert.equal(categoryOf({ name: 'firstName', ownerType: 'ContactQuestion', declaredType: 'Field' }), undefined);
    assert.equal(categoryOf({ name: 'email', owner: 'orderBy' }), undefined);
  });
  it('takes a part of a name beside another part for the name', () => {
    assert.equal(categoryOf({ name: 'namePrefix', siblings: ['namePrefix', 'familyName'] }), 'user.name');
    assert.equal(categoryOf({ name: 'namePrefix', siblings: ['namePrefix', 'region'] }), undefined);
  });
  it('believes an English label by its last noun', () => {
    assert.equal(categoryOf({ name: 'field', label: 'Date of birth' }), 'user.demographic.date_of_birth');
    assert.equal(categoryOf({ name: 'field', label: 'Date of issue' }), undefined);
    assert.equal(categoryOf({ name: 'field', label: 'Your name' }), 'user.name');
    assert.equal(categoryOf({ name: 'field', label: 'Name' }), undefined);
    assert.equal(categoryOf({ name: 'field', label: 'Email template' }), undefined);
  });
  it('reads past how an English label asks', () => {
    assert.equal(categoryOf({ name: 'field', label: 'Please enter your display name' }), 'user.account.username');
    assert.equal(categoryOf({ name: 'field', label: 'Username' }), 'user.account.username');
    assert.equal(categoryOf({ name: 'field', label: 'Age' }), 'user.demographic.age_range');
    assert.equal(categoryOf({ name: 'field', label: 'Enter a title' }), undefined);
    assert.equal(categoryOf({ name: 'field', label: 'Enter project name' }), undefined);
    assert.equal(categoryOf({ name: 'field', label: 'Address' }), undefined);
  });
  it('knows the autocomplete tokens of phones', () => {
    assert.equal(categoryOf({ name: 'field', autocomplete: 'birthdate-full' }), 'user.demographic.date_of_birth');
    assert.equal(categoryOf({ name: 'field', autocomplete: 'country' }), undefined);
  });
  it('takes a part for part of what its object is', () => {
    assert.equal(classify({ name: 'city', owner: 'shippingAddress' })?.because, 'weak-token:city+part-of:shipping address');
    assert.equal(categoryOf({ name: 'city', owner: 'warehouse' }), undefined);
    assert.equal(categoryOf({ name: 'name', ownerType: 'BillingAddressInput' }), 'user.name');
    assert.equal(categoryOf({ name: 'name', ownerType: 'WalletAddress' }), undefined);
    assert.equal(categoryOf({ name: 'lat', owner: 'currentLocation' }), 'user.location.precise');
    assert.equal(categoryOf({ name: 'lat', owner: 'marker' }), undefined);
    assert.equal(categoryOf({ name: 'street', owner: 'address' }), 'user.contact.address');
    assert.equal(categoryOf({ name: 'name', owner: 'address' }), undefined);
  });
  it('believes a Chinese comment that ends a clause, not one that lists codes', () => {
    assert.equal(classify({ name: 'f1', comment: '身份证号' })?.because, 'comment:身份证号');
    assert.equal(categoryOf({ name: 'f1', comment: '身份证号，用于实名认证' }), 'user.government_id.national_identification_number');
    assert.equal(categoryOf({ name: 'f1', comment: '登录类型：1-手机号，2-邮箱' }), undefined);
    assert.equal(categoryOf({ name: 'f1', comment: '手机号是否已验证' }), undefined);
  });
  it('reads labels as Taiwan and Hong Kong write them, with marks on their letters, and by their examples', () => {
    const ofLabel = (label: string) => categoryOf({ name: 'value', label });
    assert.deepEqual(['電話號碼', '電子郵件', '請輸入身份證號碼', '銀行帳號', '暱稱'].map(ofLabel), ['user.contact.phone_number', 'user.contact.email', 'user.government_id.national_identification_number', 'user.financial.bank_account', 'user.account.username']);
    assert.deepEqual(['Prénom', 'Téléfono', 'Contraseña'].map(ofLabel), ['user.name', 'user.contact.phone_number', 'user.authorization.password']);
    assert.deepEqual(['13800138000', '例如：张三', '123-45-6789', '6-digit code', 'linkedin.com/in/you', 'info@gmail.com'].map(ofLabel), ['user.contact.phone_number', 'user.name', 'user.government_id.national_identification_number', 'user.authorization.password', 'x.social.contact_accounts', 'user.contact.email']);
    assert.deepEqual(['1380013', '例如：三张', '12-34', 'linkedin.com', 'info@shop.example', '4-digit year'].map(ofLabel), [undefined, undefined, undefined, undefined, undefined, undefined]);
  });
  it('takes some labels only where they are all that is written', () => {
    assert.equal(categoryOf({ name: 'value', label: '请输入账号' }), 'user.account.username');
    assert.equal(categoryOf({ name: 'value', label: '姓' }), 'user.name');
    assert.equal(categoryOf({ name: 'value', label: '微信' }), 'x.social.contact_accounts');
    assert.deepEqual(['短信账号配置', '微信支付', '微信登录'].map(label => categoryOf({ name: 'value', label })), [undefined, undefined, undefined]);
  });
  it('believes it rather than a word that may be of many things, and not rather than one that is sure', () => {
    assert.equal(classify({ name: 'cardNo', siblings: ['realName', 'phone'], comment: '身份证号' })?.because, 'comment:身份证号');
    assert.equal(classify({ name: 'cardNo', siblings: ['realName', 'phone'], comment: '会员卡' })?.because, 'weak-token:card no+siblings');
    assert.equal(categoryOf({ name: 'mobilePhone', comment: '联系地址' }), 'user.contact.phone_number');
  });

  it('takes of what is a person or a thing only what no thing has', () => {
    const of = (path: string) => classifyPath(vocabulary, path.split('.'))?.category;
    assert.equal(of('client.gender'), 'user.demographic.gender');
    assert.equal(of('selectedClient.firstName'), 'user.name');
    assert.equal(of('provider.dateOfBirth'), 'user.demographic.date_of_birth');
    for (const path of ['client.name', 'client.user', 'client.email', 'httpClient.gender', 'prismaClient.birthday', 'host.name', 'product.gender']) assert.equal(of(path), undefined, path);
  });

  it('takes what was counted of a person for their behaviour', () => {
    const of = (path: string) => classifyPath(vocabulary, path.split('.'))?.category;
    assert.equal(of('profile.stats.orders'), 'user.behavior.purchase_history');
    assert.equal(of('customer.statistics.orderCount'), 'user.behavior.purchase_history');
    for (const path of ['dashboard.stats.orders', 'app.metrics.orders', 'user.stats.name', 'user.metrics.latency', 'stats.orders']) assert.equal(of(path), undefined, path);
  });

  it('lets an English comment confirm a weak name', () => {
    assert.equal(classify({ name: 'number', comment: 'the mobile number of the courier' })?.because, 'weak-token:number+comment:mobile number');
    assert.equal(categoryOf({ name: 'number', comment: 'the number of pages' }), undefined);
  });
  it('lets siblings confirm a weak name', () => {
    assert.equal(classify({ name: 'name', siblings: ['name', 'email', 'phone'] })?.confidence, 'medium');
    assert.equal(classify({ name: 'name', siblings: ['name', 'email', 'plan'] })?.confidence, 'medium');
    assert.equal(classify({ name: 'name', siblings: ['name', 'postal code', 'plan'] })?.confidence, 'low');
    assert.equal(classify({ name: 'city', siblings: ['city', 'email', 'plan'] })?.confidence, 'low');
    assert.equal(classify({ name: 'name', siblings: ['name', 'size', 'location'] }), undefined);
  });
  it('reads an abbreviation in pinyin only beside another one', () => {
    assert.equal(categoryOf({ name: 'xm', siblings: ['xm', 'xb', 'csrq'] }), 'user.name');
    assert.equal(categoryOf({ name: 'xm', siblings: ['xm', 'lx', 'rq'] }), undefined);
  });
  it('never takes a yes or no for the datum', () => {
    assert.equal(categoryOf({ name: 'phone', declaredType: 'string | null' }), 'user.contact.phone_number');
    assert.equal(categoryOf({ name: 'phone', declaredType: 'boolean' }), undefined);
    assert.equal(categoryOf({ name: 'phone', label: '手机号', declaredType: 'boolean | undefined' }), undefined);
  });
  it('never takes a number for an address', () => {
    assert.equal(categoryOf({ name: 'address', owner: 'user', declaredType: 'string' }), 'user.contact.address');
    assert.equal(categoryOf({ name: 'address', owner: 'user', declaredType: 'number' }), undefined);
  });
  it('looks at the declared type', () => {
    assert.equal(categoryOf({ name: 'email', declaredType: 'string' }), 'user.contact.email');
    assert.equal(categoryOf({ name: 'email', declaredType: 'EmailTemplate' }), undefined);
    assert.equal(categoryOf({ name: 'email', declaredType: '(to: string) => void' }), undefined);
    assert.equal(categoryOf({ name: 'phone', declaredType: 'RegExp' }), undefined);
    assert.equal(categoryOf({ name: 'avatar', declaredType: 'ReactNode' }), undefined);
  });
  it('knows a screen size by its neighbours', () => {
    assert.equal(categoryOf({ name: 'mobile', siblings: ['mobile', 'smsCode'] }), 'user.contact.phone_number');
    assert.equal(categoryOf({ name: 'mobile', siblings: ['mobile', 'tablet', 'desktop'] }), undefined);
  });
  it('takes a column in capitals for a datum, a constant for none', () => {
    assert.equal(categoryOf({ name: 'SFZH', owner: 'row' }), 'user.government_id.national_identification_number');
    assert.equal(categoryOf({ name: 'EMAIL' }), undefined);
  });
  it('trusts a weak name in the module of a person a little', () => {
    assert.equal(classify({ name: 'address', module: 'src/customers/customer.ts' })?.confidence, 'low');
    assert.equal(categoryOf({ name: 'address', module: 'src/network/socket.ts' }), undefined);
  });
  it('takes an embedding beside what is written or sold for no face', () => {
    assert.equal(categoryOf({ name: 'embedding', siblings: ['email', 'photoUrl'] }), 'x.biometric.face');
    assert.equal(categoryOf({ name: 'embedding', siblings: ['email', 'content'] }), undefined);
  });
  it('gives the same answer twice', () => {
    assert.equal(classify({ name: 'email', owner: 'user' }), classify({ name: 'email', owner: 'user' }));
  });
});

describe('isPersonNoun', () => {
  it('tells a person from what is named after one', () => {
    assert.equal(isPersonNoun(vocabulary, ['current', 'user']), true);
    assert.equal(isPersonNoun(vocabulary, ['user', 'agent']), false);
    assert.equal(isPersonNoun(vocabulary, ['customer', 'dto']), true);
    assert.equal(isPersonNoun(vocabulary, ['customer', 'service']), false);
    assert.equal(isPersonNoun(vocabulary, ['account', 'owner']), true);
    assert.equal(isPersonNoun(vocabulary, ['huanzhe']), true);
    assert.equal(isPersonNoun(vocabulary, []), false);
  });
});

describe('isPersonId', () => {
  it('tells the id of a person from that of a thing', () => {
    assert.equal(isPersonId(vocabulary, 'userId'), true);
    assert.equal(isPersonId(vocabulary, 'orderId'), false);
    assert.equal(isPersonId(vocabulary, 'id', 'customer'), true);
    assert.equal(isPersonId(vocabulary, 'id', 'flight'), false);
    assert.equal(isPersonId(vocabulary, 'openid'), true);
  });
});
