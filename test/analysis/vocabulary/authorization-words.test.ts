import assert from 'node:assert/strict';
import { isCredentialName, namesAuthorization, namesSecret } from '../../../analysis/vocabulary/authorization-words.js';
import { isPrivatePerson } from '../../../analysis/vocabulary/person-nouns.js';
import { splitWords } from '../../../analysis/vocabulary/split-words.js';
import { vocabulary } from './read-vocabulary.js';

describe('namesAuthorization', () => {
  it('knows who asks, and whether they may', () => {
    for (const name of ['requireAuth', 'getServerSession', 'verifyToken', 'isAdmin', 'currentUser', 'logIn', 'loggedIn', 'apiKey', 'cookies', 'checkRole', 'Roles']) assert.ok(namesAuthorization(vocabulary, name), name);
  });
  it('leaves out columns and what looks alike', () => {
    for (const name of ['role', 'userRole', 'rateLimit', 'user', 'author', 'key', 'current']) assert.ok(!namesAuthorization(vocabulary, name), name);
  });
});

describe('isCredentialName', () => {
  it('knows headers and cookies by their whole name', () => {
    for (const text of ['Authorization', 'x-api-key', 'X-Auth-Token', 'session']) assert.ok(isCredentialName(vocabulary, text), text);
    for (const text of ['sessions', 'content-type', 'x-request-id', 'the token']) assert.ok(!isCredentialName(vocabulary, text), text);
  });
});

describe('namesSecret', () => {
  it('knows passwords and what is left of them', () => {
    for (const name of ['password', 'password_hash', 'hashedPassword', 'pwd']) assert.ok(namesSecret(vocabulary, name), name);
    for (const name of ['passwordHint', 'passwordChangedAt', 'hash']) assert.ok(!namesSecret(vocabulary, name), name);
  });
});

describe('isPrivatePerson', () => {
  it('tells who has an account from whom anybody may know by their trade', () => {
    for (const name of ['users', 'staff', 'patient']) assert.ok(isPrivatePerson(vocabulary, splitWords(name)), name);
    for (const name of ['doctors', 'teacher_profiles', 'products']) assert.ok(!isPrivatePerson(vocabulary, splitWords(name)), name);
  });
});
