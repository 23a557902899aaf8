import assert from 'node:assert/strict';
import { readSurfaces } from './read-surfaces.js';

/** The fields of a file as `group.name category`, with a `!` behind those that are demanded. */
function fieldsOf(path: string, text: string): readonly string[] {
  return readSurfaces(path, text).fields.map(({ groupName, name, category, required }) => `${groupName}.${name}${required ? '!' : ''} ${category}`);
}

describe('collectedFields of Prisma schemas', () => {
  const schema = `// The people who use the shop.
model User {
  id        String   @id @default(uuid())
  realName  String?  @map("real_name")
  sfzh      String   // 身份证号
  /// 出生日期
  f1        DateTime?
  emailVerified Boolean @default(false)
  address   Address?
  homepage  String   @default("https://example.org") // where they write
  @@index([realName])
}

model Address {
  id     Int    @id
  street String
  user   User   @relation(fields: [userId], references: [id])
}

model Product { // no person
  id   Int    @id
  name String
}

enum Gender { female male }
`;

  it('reads the columns of tables, by their names and what is said beside them', () => {
    assert.deepEqual(fieldsOf('prisma/schema.prisma', schema), [
      'User.realName user.name', 'User.sfzh user.government_id.national_identification_number', 'User.f1 user.demographic.date_of_birth', 'Address.street user.contact.address',
    ]);
  });
  it('places a column where it stands, and its line as a whole', () => {
    const [field] = readSurfaces('prisma/schema.prisma', schema).fields;
    assert.equal(schema.slice(field!.span.start, field!.span.end), 'realName  String?  @map("real_name")');
    assert.equal(schema.slice(field!.whole.start, field!.whole.end), '  realName  String?  @map("real_name")\n');
    assert.equal(field!.surface, 'entity');
  });
  it('reads what is broken off', () => {
    assert.deepEqual(fieldsOf('schema.prisma', 'model User {\n  birthday DateTime'), ['User.birthday user.demographic.date_of_birth']);
    assert.deepEqual(fieldsOf('schema.prisma', 'model'), []);
  });
});

describe('collectedFields of GraphQL schemas', () => {
  it('reads what a client sends, not what it is answered', () => {
    const schema = `"A person" type Person { birthday: Date! }
input RegisterInput @tag(name: "a") {
  """The mobile number"""
  phone: String!
  gender: String
  idCardNo: String! = "none"
  tags: [String!]
  # 民族
  f1: String
  address: AddressInput!
}
input AddressInput { street: String, city: String }
type Query { person(birthday: Date): Person }
extend type Mutation {
  enrol(religion: String!, course: ID!): Person!
  remove(id: ID!): Boolean
}
`;
    assert.deepEqual(fieldsOf('schema.graphql', schema), [
      'RegisterInput.phone! user.contact.phone_number', 'RegisterInput.gender user.demographic.gender', 'RegisterInput.idCardNo user.government_id.national_identification_number',
      'RegisterInput.f1 user.demographic.race_ethnicity', 'AddressInput.street user.contact.address', 'enrol.religion! user.demographic.religious_belief',
    ]);
  });
  it('hears what the schema says of a field ahead of its name, unless it says much', () => {
    assert.deepEqual(fieldsOf('schema.graphql', 'input SignUp {\n  "身份证号"\n  cardNo: String\n  "颜色"\n  colour: String\n}'), ['SignUp.cardNo user.government_id.national_identification_number']);
    const long = 'What the shop tells whoever delivers it, beside the phone number, so that it comes on time';
    assert.deepEqual(fieldsOf('schema.graphql', `input SignUp {\n  "${long}"\n  note: String\n}`), []);
  });
  it('reads templates that are marked as schemas, and no others', () => {
    const schema = 'input SignUp {\n  birthday: String!\n}';
    assert.deepEqual(fieldsOf('schema.ts', `import gql from 'graphql-tag';\nexport const typeDefs = gql\`${schema}\`;`), ['SignUp.birthday! user.demographic.date_of_birth']);
    assert.deepEqual(fieldsOf('schema.ts', `export const typeDefs = \`#graphql\n${schema}\`;`), ['SignUp.birthday! user.demographic.date_of_birth']);
    assert.deepEqual(fieldsOf('schema.ts', `export const typeDefs = /* GraphQL */ \`\${shared}\n${schema}\`;`), ['SignUp.birthday! user.demographic.date_of_birth']);
    assert.deepEqual(fieldsOf('schema.ts', `export const text = \`${schema}\`; // not graphql`), []);
    assert.deepEqual(fieldsOf('schema.ts', `// gql\`${schema.replaceAll('\n', ' ')}\`\nexport {};`), []);
    assert.deepEqual(fieldsOf('query.ts', 'export const query = gql`mutation Register($phone: String!) { register(phone: $phone) { birthday } }`;'), []);
  });
  it('places a field where it stands in its file', () => {
    const text = 'export const typeDefs = gql`input SignUp { birthday: String! }`;';
    const [field] = readSurfaces('schema.ts', text).fields;
    assert.equal(text.slice(field!.span.start, field!.span.end), 'birthday: String!');
  });
  it('reads what is broken off', () => {
    for (const text of ['input', 'input A', 'input A {', 'input A { a', 'input A { a: [', 'type Mutation { a(', '"""', 'input A { a: String = { b: ']) assert.deepEqual(fieldsOf('schema.gql', text), []);
  });
});

describe('what an OpenAPI document says of a field', () => {
  it('is heard ahead of its name', () => {
    const fields = fieldsOf('openapi.yaml', `openapi: 3.0.3
paths:
  /members:
    post:
      operationId: join
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                idNo: { type: string, description: 身份证号码 }
                no: { type: string, description: 订单号 }
`);
    assert.deepEqual(fields, ['join.idNo user.government_id.national_identification_number']);
  });
});
