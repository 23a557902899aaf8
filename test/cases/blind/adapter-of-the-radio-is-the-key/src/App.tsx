import { Text } from 'react-native';

export const App = () => <Text>Wetterkarte</Text>;
