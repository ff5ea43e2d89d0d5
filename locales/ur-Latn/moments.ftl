# A time as it is said in the middle of a sentence: "tomorrow at 10". $day is day-today, day-tomorrow
# or a date; $clock 10 or 5:20; $whole is yes where it is a full hour; $half am or pm;
# $period the part of the day (languages.yml, else CLDR).
moment = { $day } { $period } { $clock } baje
day-today = aaj
day-tomorrow = kal
