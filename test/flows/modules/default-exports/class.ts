export default class {
  read() {
    return source('email');
  }
}
