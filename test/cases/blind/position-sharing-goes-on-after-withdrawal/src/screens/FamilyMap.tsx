import { Switch, Text, View } from 'react-native';
import { useLocationSharing } from '../hooks/useLocationSharing';

export function FamilyMap({ memberId }: { memberId: string }) {
  const { sharing, agree, withdraw } = useLocationSharing(memberId);

  return (
    <View>
      <Text>I agree to share my live position with my family</Text>
      <Switch value={sharing} onValueChange={(on) => (on ? void agree() : withdraw())} />
      <Text>{sharing ? 'Your family sees where you are.' : 'Your position is private.'}</Text>
    </View>
  );
}
