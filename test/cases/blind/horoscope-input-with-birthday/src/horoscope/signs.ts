const chinese = ['猴', '鸡', '狗', '猪', '鼠', '牛', '虎', '兔', '龙', '蛇', '马', '羊'];

export const signOf = (day: Date) => chinese[day.getFullYear() % 12];
