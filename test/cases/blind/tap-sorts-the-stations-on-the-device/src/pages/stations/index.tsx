// case: a tap in a Taro page reads the position once, through a hook, to sort a built-in list on the device
// rules: no-collection-before-consent
import { ScrollView, Text, View, Button } from '@tarojs/components';
import { useSortedStations } from '../../hooks/useSortedStations';

export default function Stations() {
  const { stations, hint, sortByDistance } = useSortedStations();

  return (
    <View className="stations">
      <Button size="mini" onClick={sortByDistance}>按距离排序</Button>
      {hint && <Text className="hint">{hint}</Text>}
      <ScrollView scrollY>
        {stations.map((station) => (
          <View key={station.name} className="row">
            <Text>{station.name}</Text>
            <Text>{station.line}</Text>
          </View>
        ))}
      </ScrollView>
    </View>
  );
}
