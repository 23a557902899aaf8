function logged(target, context) {
  return function (...args) {
    sink(args[0]); // flow: email
    return target.apply(this, args);
  };
}
function silent(target, context) {
  return () => 'plain';
}
class Service {
  @logged
  save(value) {
    return value;
  }
  @silent
  load() {
    return source('phone');
  }
  bare(value) {
    return value;
  }
}
const service = new Service();
sink(service.save(source('email'))); // flow: email
sink(service.load());
sink(service.bare(source('phone'))); // flow: phone
sink(service.bare('plain'));

function sealed(target) {
  return class extends target {
    extra = source('email');
  };
}
@sealed
class Box {
  own = 'plain';
}
sink(new Box().extra); // flow: email
sink(new Box().own);
