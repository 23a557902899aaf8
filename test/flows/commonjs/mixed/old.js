Object.defineProperty(exports, '__esModule', { value: true });
exports.default = source('email');
exports.plain = 'plain';
