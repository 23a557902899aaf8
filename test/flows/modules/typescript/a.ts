class K { v = source('email'); w = 'x'; }
export = new K();
