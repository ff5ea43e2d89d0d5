ask-follow-up = { $soon ->
    [yes] OPDLine: { $doctor } இந்த இரண்டு மூன்று நாளில் { $name }ஐ மறுபடி பார்க்க வேண்டும் என்றார். பதிவு செய்யவா?
   *[no] OPDLine: { $doctor } { $count } நாள் கழித்து { $name }ஐ மறுபடி பார்க்க வேண்டும் என்கிறார். பதிவு செய்யவா?
}
ask-follow-up-again = 1 அல்லது 2 அனுப்புங்கள். { $name }: டாக்டரை பதிவு செய்யவா?
ask-medicine-reminders = மருந்து நேரத்தில் { $name } மருந்தை நினைவூட்டவா?
ask-medicine-reminders-again = 1 அல்லது 2 அனுப்புங்கள். மருந்து நேரத்தில் { $name } மருந்தை நினைவூட்டவா?
medicine-reminders-on = { $name } மருந்தை நினைவூட்டுவோம். நிறுத்த, நினைவூட்டியதும் 0 அனுப்புங்கள்.
medicine-reminders-off = இனி மருந்தை நினைவூட்ட மாட்டோம்.
ask-take-medicine = OPDLine: { $name } மருந்து நேரம், மருந்து சீட்டில் எண் { $numbers }.
ask-take-medicine-again = { $name } மருந்து நேரம், மருந்து சீட்டில் எண் { $numbers }. நிறுத்த 0 அனுப்புங்கள்.
option-end-reminders = நினைவூட்ட வேண்டாம்
ask-called = OPDLine: { $name }: டாக்டர் கூப்பிட்டாரா?
ask-called-again = 1 அல்லது 2 அனுப்புங்கள். { $name }: டாக்டர் கூப்பிட்டாரா?
called-yes = ஆம்
called-no = இல்லை
ask-rating = எப்படி இருந்தது? எண் அனுப்புங்கள், 1 (மோசம்) முதல் 5 (மிக நன்று).
ask-rating-again = ஒரு எண் அனுப்புங்கள்: 1 மோசம், 2, 3, 4, 5 மிக நன்று.
doctor-did-not-call = மன்னிக்கவும். சுகாதார பணியாளர் இந்த போனுக்கு கூப்பிடுவார். வேறு நேரத்துக்கு எழுதுங்கள்: டாக்டர்
