import give, { beside } from './function';
import value from './value';
import Reader from './class';
import { default as again } from './value';
import * as whole from './value';
sink(give()); // flow: email
sink(beside);
sink(value.x); // flow: phone
sink(value.y);
sink(new Reader().read()); // flow: email
sink(again.x); // flow: phone
sink(whole.default.x); // flow: phone
sink(whole.default.y);
