clinic-moved = OPDLine: ಆಸ್ಪತ್ರೆ ಬುಕಿಂಗ್ ಬದಲಿಸಿದೆ: { $name }, ಟೋಕನ್ { $token }, { $when }, { $doctor } ({ $registration }). ಫೋನ್ ಆನ್ ಇಡಿ. ಆಗದಿದ್ದರೆ ಕಳಿಸಿ: ಬದಲಿಸಿ / ರದ್ದು
ask-clinic-cancelled = OPDLine: ಕ್ಷಮಿಸಿ, ಆಸ್ಪತ್ರೆ ಬುಕಿಂಗ್ ರದ್ದು ಮಾಡಿದೆ: { $name }, { $when }, { $doctor }. ಬೇರೆ ಸಮಯ ಬೇಕಾ?
ask-clinic-cancelled-again = 1 ಅಥವಾ 2 ಕಳಿಸಿ. ಆಸ್ಪತ್ರೆ ಬುಕಿಂಗ್ ರದ್ದು ಮಾಡಿದೆ: { $name }, { $when }, { $doctor }. ಬೇರೆ ಸಮಯ ಬೇಕಾ?
clinic-late = OPDLine: { $doctor } ಇವತ್ತು ಸುಮಾರು { $minutes } ನಿಮಿಷ ತಡ. ಟೋಕನ್ { $token }, { $name }: ಫೋನ್ ಆನ್ ಇಡಿ, ಫೋನ್ ಬರುತ್ತೆ.
clinic-called = OPDLine: ಟೋಕನ್ { $token }, { $name }: ಈಗ ನಿಮ್ಮ ಸರದಿ. { $doctor } ಈಗ ಫೋನ್ ಮಾಡ್ತಿದ್ದಾರೆ, ಫೋನ್ ಖಾಲಿ ಇಡಿ.
clinic-near = OPDLine: ಟೋಕನ್ { $token }, { $name }: ಸುಮಾರು { $minutes } ನಿಮಿಷದಲ್ಲಿ ಸರದಿ. { $doctor } ಫೋನ್ ಮಾಡ್ತಾರೆ, ಫೋನ್ ಖಾಲಿ ಇಡಿ.
