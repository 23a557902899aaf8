import { AppRegistry } from 'react-native';
import { App } from './src/App';
import { DeviceKey } from './src/services/device-key';

void DeviceKey.get();
AppRegistry.registerComponent('wetterkarte', () => App);
