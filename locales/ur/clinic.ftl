clinic-moved = اسپتال نے اپوائنٹمنٹ بدلا (OPDLine)۔ ٹوکن { $token }، { $name } کے لیے، { $when }، { $doctor } ({ $registration })۔ فون آن رکھیں۔ بدلنے کو لکھیں: وقت بدلو، یا منسوخ
ask-clinic-cancelled = معاف کیجیے (OPDLine)، اسپتال کو { $name } کا اپوائنٹمنٹ منسوخ کرنا پڑا: { $when }، { $doctor }۔ دوسرا وقت چاہیے؟
ask-clinic-cancelled-again = بس 1 یا 2 بھیجیں۔ { $name } کا اپوائنٹمنٹ منسوخ ہوا: { $when }، { $doctor }۔ دوسرا وقت چاہیے؟
clinic-late = آج دیر ہے (OPDLine)، تقریباً { $minutes } منٹ: { $doctor }۔ ٹوکن { $token }، { $name }: فون آن رکھیں، کال آئے گی۔
clinic-called = آپ کی باری ہے (OPDLine): ٹوکن { $token }، { $name }۔ { $doctor } ابھی کال کر رہے ہیں، فون خالی رکھیں۔
clinic-near = باری قریب { $minutes } منٹ میں (OPDLine): ٹوکن { $token }، { $name }۔ { $doctor } کال کریں گے، فون خالی رکھیں۔
