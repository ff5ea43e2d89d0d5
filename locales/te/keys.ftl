### Keys and words of a call: one that was not offered, the way back, the end.

wrong-key-voice = ఆ నంబరు వీటిలో లేదు.
call-again-voice = ఎప్పుడైనా మళ్ళీ ఫోన్ చేయండి, ఇక్కడి నుంచే మొదలుపెడదాం. నమస్తే.
# In the main menu, where a booking was begun: to go on with it.
home-continue = బుకింగ్ కొనసాగించండి
home-continue-choice = ఆగిన బుకింగ్ కొనసాగించాలంటే,
# Asked what is wrong, she does not know: whatever she may write or say then, parted by commas.
words-not-known = తెలియదు, నాకు తెలియదు, తెలీదు, నాకు తెలీదు, తెల్వదు, నాకు తెల్వదు, తెలవదు, ఏమో, ఏమో తెలీదు, చెప్పలేను
