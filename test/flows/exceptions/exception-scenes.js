// Exceptions
function error_name_F(__taint_src) {
  try {
    throw new TypeError('bad ' + __taint_src);
  } catch (e) {
    __taint_sink(e.name);
  }
}
function aggregate_error_T(__taint_src) {
  const e = new AggregateError([new Error('a'), new Error(__taint_src)], 'many');
  __taint_sink(e.errors[1].message); // flow: email
}
function aggregate_error_F(__taint_src) {
  const e = new AggregateError([new Error('a'), new Error(__taint_src)], 'many');
  __taint_sink(e.errors[0].message);
}
function error_custom_field_T(__taint_src) {
  class HttpError extends Error {
    constructor(status, body) {
      super('http ' + status);
      this.body = body;
    }
  }
  try {
    throw new HttpError(404, __taint_src);
  } catch (e) {
    if (e instanceof HttpError) __taint_sink(e.body); // flow: email
  }
}
function error_custom_field_F(__taint_src) {
  class HttpError extends Error {
    constructor(status, body) {
      super('http ' + status);
      this.body = body;
    }
  }
  try {
    throw new HttpError(404, __taint_src);
  } catch (e) {
    if (e instanceof HttpError) __taint_sink(e.message);
  }
}
function catch_by_destructuring_default_T(__taint_src) {
  try {
    throw {};
  } catch ({ code = __taint_src }) {
    __taint_sink(code); // flow: email
  }
}
