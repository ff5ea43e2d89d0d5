## After a consultation

ask-follow-up-voice = { $soon ->
    [yes] ஓ பி டி லைன். | { $doctor } இந்த இரண்டு மூன்று நாளில் { $name }ஐ மறுபடி பார்க்க வேண்டும் என்றார். பதிவு செய்யவா?
   *[no] ஓ பி டி லைன். | { $doctor } { $count } நாள் கழித்து { $name }ஐ மறுபடி பார்க்க வேண்டும் என்கிறார். பதிவு செய்யவா?
}
ask-follow-up-again-voice = { $name }: டாக்டரை பதிவு செய்யவா?
ask-medicine-reminders-again-voice = மருந்து நேரத்தில் { $name } மருந்தை நினைவூட்டவா?
medicine-reminders-on-voice = மருந்து நேரத்தில் கூப்பிடுவோம். | { $name }. | ஒவ்வொரு அழைப்பிலும் இதை நிறுத்தலாம்.
ask-take-medicine-voice = ஓ பி டி லைன். | { $name } மருந்து நேரம், மருந்து சீட்டில் எண் { $numbers }.
ask-take-medicine-again-voice = ஓ பி டி லைன். | { $name } மருந்து நேரம், மருந்து சீட்டில் எண் { $numbers }.
option-end-reminders-choice = நினைவூட்டலை நிறுத்த,
ask-called-voice = ஓ பி டி லைன். | { $name }: டாக்டர் கூப்பிட்டாரா?
ask-called-again-voice = { $name }: டாக்டர் கூப்பிட்டாரா?
ask-rating-voice = டாக்டர் பார்த்தது எப்படி இருந்தது? 1 மோசம், 5 மிக நன்று. 1 முதல் 5 வரை அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள்.
ask-rating-again-voice = டாக்டர் பார்த்தது எப்படி இருந்தது? 1 மோசம், 5 மிக நன்று. 1 முதல் 5 வரை அழுத்தி, பிறகு ஹேஷ் அழுத்துங்கள்.
doctor-did-not-call-voice = மன்னிக்கவும். சுகாதார பணியாளர் இந்த போனுக்கு கூப்பிடுவார்.
