exports.early = source('email');
this.byThis = source('phone');
const byArrow = () => { this.later = source('name'); };
byArrow();
(function () { this && (this.lost = source('email')); }).call({});
exports.plain = 'plain';
