import * as qs from 'qs';
import * as yaml from 'js-yaml';
import { parseString, Builder } from 'xml2js';
import { parse } from 'csv-parse/sync';
import validator from 'validator';
import classNames from 'classnames';
import * as querystring from 'querystring';

const q = qs.parse('name=' + source('email'));
sink(q.name); // flow: email
sink(qs.parse('name=fixed').name);
sink(qs.stringify({ a: source('email') })); // flow: email
sink(qs.stringify({ a: 'a' }));
sink(querystring.stringify({ a: source('email'), b: 'b' })); // flow: email
sink(querystring.escape(source('email'))); // flow: email

const doc = yaml.load('key: ' + source('email')) as { key: string };
sink(doc.key); // flow: email
const fixed = yaml.load('key: value') as { key: string };
sink(fixed.key);
sink(yaml.dump({ v: source('email') })); // flow: email
sink(yaml.dump({ v: 1 }));

parseString(`<root><item>${source('email')}</item></root>`, (err, result) => {
  sink(result.root.item[0]); // flow: email
});
parseString('<root><item>1</item></root>', (err, result) => {
  sink(result.root.item[0]);
});
sink(new Builder().buildObject({ root: { v: source('email') } })); // flow: email

const records = parse('id,name\n1,' + source('email'), { columns: true }) as { id: string; name: string }[];
sink(records[0].name); // flow: email
sink((parse('id,name\n1,x', { columns: true }) as any[])[0].name);

sink(validator.trim(source('email'))); // flow: email
sink(validator.isEmail(source('email')));
sink(validator.toInt('12'));
sink(validator.normalizeEmail(source('email') + '@example.com')); // flow: email

sink(classNames('btn', source('email'))); // flow: email
sink(classNames('btn', { active: source('email') }));
sink(classNames('btn', { [source('email')]: true })); // flow: email
const u = new URL('https://example.com/' + source('email'));
sink(u.pathname); // flow: email
sink(new URLSearchParams({ t: source('email') }).get('t')); // flow: email
sink(new URLSearchParams({ t: source('email'), s: 's' }).get('s'));
