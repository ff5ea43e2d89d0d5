ask-clinic-moved-voice = او پی ڈی لائن۔ اسپتال نے آپ کا اپوائنٹمنٹ بدلا ہے۔ | { $whose } | { $when }۔ | { $doctor }۔ | ڈاکٹر اسی فون پر کال کریں گے۔
ask-clinic-cancelled-voice = او پی ڈی لائن۔ معاف کیجیے، اسپتال کو آپ کا اپوائنٹمنٹ منسوخ کرنا پڑا۔ | { $whose } | { $when }۔ | { $doctor }۔
ask-clinic-cancelled-again-voice = اسپتال کو آپ کا اپوائنٹمنٹ منسوخ کرنا پڑا۔ | { $whose } | { $when }۔ | { $doctor }۔
clinic-late-voice = او پی ڈی لائن۔ ڈاکٹر کو آج دیر ہے۔ | { $doctor }۔ | تقریباً { $minutes } منٹ۔ | ٹوکن { $token }۔ | ڈاکٹر اسی فون پر کال کریں گے، فون آن رکھیں۔
clinic-near-voice = او پی ڈی لائن۔ آپ کی باری آنے والی ہے۔ | تقریباً { $minutes } منٹ میں۔ | ٹوکن { $token }۔ | { $doctor }۔ | ڈاکٹر اسی فون پر کال کریں گے، فون خالی رکھیں۔
