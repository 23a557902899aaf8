import { AppRegistry } from 'react-native';
import { key } from './src/install';
import App from './src/App';

void key.then((value) => globalThis.performance.mark(value));
AppRegistry.registerComponent('garden', () => App);
