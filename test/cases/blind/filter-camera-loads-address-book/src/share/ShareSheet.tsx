import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { proposeFriends, type Friend } from './friends';

export function ShareSheet({ onSend }: { onSend: (key: string) => void }) {
  const [friends, setFriends] = useState<Friend[]>([]);

  return (
    <View>
      <Button title="Send to…" onPress={async () => setFriends(await proposeFriends(20))} />
      {friends.map((friend) => (
        <Text key={friend.key} onPress={() => onSend(friend.key)}>{friend.badge}</Text>
      ))}
    </View>
  );
}
