## After a consultation

ask-follow-up-voice = { $soon ->
    [yes] ಓ ಪಿ ಡಿ ಲೈನ್. | { $doctor } ಈ ಎರಡು ಮೂರು ದಿನಗಳಲ್ಲಿ { $name } ಅವರನ್ನು ಮತ್ತೆ ನೋಡಬೇಕು ಎಂದಿದ್ದರು. ಬುಕ್ ಮಾಡೋಣವಾ?
   *[no] ಓ ಪಿ ಡಿ ಲೈನ್. | { $doctor } { $count } ದಿನ ಬಿಟ್ಟು { $name } ಅವರನ್ನು ಮತ್ತೆ ನೋಡಬೇಕು ಎಂದಿದ್ದಾರೆ. ಬುಕ್ ಮಾಡೋಣವಾ?
}
ask-follow-up-again-voice = { $name } ಅವರಿಗೆ ಡಾಕ್ಟರ್ ಬುಕ್ ಮಾಡೋಣವಾ?
ask-medicine-reminders-again-voice = ಔಷಧಿ ಸಮಯಕ್ಕೆ { $name } ಅವರ ಔಷಧಿ ನೆನಪಿಸಬೇಕಾ?
medicine-reminders-on-voice = ಔಷಧಿ ಸಮಯಕ್ಕೆ ಫೋನ್ ಮಾಡ್ತೇವೆ. | { $name }. | ಪ್ರತಿ ಫೋನಲ್ಲೂ ಇದನ್ನು ನಿಲ್ಲಿಸಬಹುದು.
ask-take-medicine-voice = ಓ ಪಿ ಡಿ ಲೈನ್. | { $name } ಅವರ ಔಷಧಿ ಸಮಯ, ಔಷಧಿ ಚೀಟಿಯಲ್ಲಿ ನಂಬರ್ { $numbers }.
ask-take-medicine-again-voice = ಓ ಪಿ ಡಿ ಲೈನ್. | { $name } ಅವರ ಔಷಧಿ ಸಮಯ, ಔಷಧಿ ಚೀಟಿಯಲ್ಲಿ ನಂಬರ್ { $numbers }.
option-end-reminders-choice = ನೆನಪಿಸೋದು ನಿಲ್ಲಿಸಲು,
ask-called-voice = ಓ ಪಿ ಡಿ ಲೈನ್. | { $name } ಅವರಿಗಾಗಿ ಡಾಕ್ಟರ್ ಫೋನ್ ಮಾಡಿದ್ರಾ?
ask-called-again-voice = { $name } ಅವರಿಗಾಗಿ ಡಾಕ್ಟರ್ ಫೋನ್ ಮಾಡಿದ್ರಾ?
ask-rating-voice = ಡಾಕ್ಟರ್ ನೋಡಿದ್ದು ಹೇಗಿತ್ತು? 1 ಚೆನ್ನಾಗಿಲ್ಲ, 5 ತುಂಬಾ ಚೆನ್ನಾಗಿತ್ತು. ಒಂದರಿಂದ ಐದರೊಳಗೆ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
ask-rating-again-voice = ಡಾಕ್ಟರ್ ನೋಡಿದ್ದು ಹೇಗಿತ್ತು? 1 ಚೆನ್ನಾಗಿಲ್ಲ, 5 ತುಂಬಾ ಚೆನ್ನಾಗಿತ್ತು. ಒಂದರಿಂದ ಐದರೊಳಗೆ ಒತ್ತಿ, ಆಮೇಲೆ ಹ್ಯಾಶ್ ಒತ್ತಿ.
doctor-did-not-call-voice = ಕ್ಷಮಿಸಿ. ಆರೋಗ್ಯ ಕಾರ್ಯಕರ್ತರು ಈ ನಂಬರಿಗೆ ಫೋನ್ ಮಾಡ್ತಾರೆ.
